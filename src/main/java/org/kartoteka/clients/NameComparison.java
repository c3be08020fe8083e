package org.kartoteka.clients;

import org.kartoteka.clients.LookAlike.Reason;
import org.kartoteka.kernel.PersonName;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Says in what two names that share a key differ.
record NameComparison(NameForms forms) {

    /// The reasons to take `typed` and `stored` for one person; none if the patronymics speak
    /// against it.
    Set<Reason> reasons(PersonName typed, PersonName stored) {
        if (haveDifferentPatronymics(typed, stored)) {
            return Set.of();
        }
        var own = NameForms.words(typed);
        var others = NameForms.words(stored);
        if (own.equals(others)) {
            return EnumSet.of(isWrittenAlike(typed, stored) ? Reason.SAME_NAME : Reason.YO_OR_YE);
        }
        var reasons = EnumSet.noneOf(Reason.class);
        var partners = partners(own, others);
        for (var i = 0; i < own.size(); i++) {
            reasons.addAll(differences(own.get(i), partners.get(i)));
        }
        if (!partners.equals(others)) {
            reasons.add(Reason.SWAPPED_ORDER);
        }
        return reasons;
    }

    private static boolean haveDifferentPatronymics(PersonName typed, PersonName stored) {
        return !typed.middle().isEmpty()
                && !stored.middle().isEmpty()
                && !LatinForm.of(typed.middle()).equals(LatinForm.of(stored.middle()));
    }

    private static boolean isWrittenAlike(PersonName typed, PersonName stored) {
        var own = typed.family() + ' ' + typed.given();
        var other = stored.family() + ' ' + stored.given();
        return own.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }

    /// For each word of `own` that of `others` which stands for the same name.
    private List<String> partners(List<String> own, List<String> others) {
        var left = new ArrayList<>(others);
        var partners = new ArrayList<String>();
        for (var word : own) {
            var names = forms.fullNames(word);
            var partner =
                    left.stream()
                            .filter(
                                    other ->
                                            forms.fullNames(other).stream()
                                                    .anyMatch(names::contains))
                            .findFirst()
                            .orElse(word);
            left.remove(partner);
            partners.add(partner);
        }
        return partners;
    }

    private Set<Reason> differences(String word, String other) {
        var reasons = EnumSet.noneOf(Reason.class);
        if (word.equals(other)) {
            return reasons;
        }
        var mended = LatinForm.withoutLookAlikeLetters(word);
        var otherMended = LatinForm.withoutLookAlikeLetters(other);
        if (!mended.equals(word) || !otherMended.equals(other)) {
            reasons.add(Reason.LOOK_ALIKE_LETTERS);
        }
        if (LatinForm.hasCyrillic(mended) != LatinForm.hasCyrillic(otherMended)) {
            reasons.add(Reason.TRANSLITERATED);
        }
        if (forms.areFormsOfOne(word, other)) {
            reasons.add(Reason.SHORT_FORM);
        }
        if (reasons.isEmpty()) {
            reasons.add(Reason.OTHER_SPELLING);
        }
        return reasons;
    }
}
