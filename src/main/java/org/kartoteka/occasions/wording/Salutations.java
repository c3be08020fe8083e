package org.kartoteka.occasions.wording;

import org.kartoteka.kernel.PersonName;
import org.kartoteka.platform.text.Language;

import java.util.Set;

/// How a letter begins: «Уважаемая Анна Сергеевна», “Dear Ms Smith”; without the mark that follows.
///
/// The words stand here and not in the bundles because they belong to the language of the letter,
/// which need not be the one the program speaks. Any thread.
final class Salutations {

    private static final Set<String> ENGLISH_TITLES =
            Set.of("Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof", "Professor");

    private final Genders genders;

    Salutations(Genders genders) {
        this.genders = genders;
    }

    String of(Recipient recipient, Tone tone, Language language) {
        var name = recipient.name();
        return switch (language) {
            case RUSSIAN ->
                    name.isUnknown() ? russianToNobody(recipient, tone) : russian(recipient, tone);
            case ENGLISH ->
                    name.isUnknown() ? englishToNobody(recipient, tone) : english(name, tone);
        };
    }

    private static String russianToNobody(Recipient recipient, Tone tone) {
        if (!recipient.company()) {
            return "Здравствуйте";
        }
        return tone == Tone.FORMAL ? "Уважаемые коллеги" : "Дорогие друзья";
    }

    private static String englishToNobody(Recipient recipient, Tone tone) {
        if (!recipient.company()) {
            return "Hello";
        }
        return tone == Tone.FORMAL ? "Dear colleagues" : "Dear friends";
    }

    private String russian(Recipient recipient, Tone tone) {
        var name = recipient.name();
        var gender = genders.of(name).reliable();
        var called = called(name, tone);
        var addressed =
                called.isEmpty() && gender != Gender.UNKNOWN
                        ? (gender == Gender.MALE ? "господин " : "госпожа ") + name.family()
                        : called;
        if (addressed.isEmpty()) {
            return "Здравствуйте, " + name.full();
        }
        return switch (gender) {
            case MALE -> (tone == Tone.FORMAL ? "Уважаемый " : "Дорогой ") + addressed;
            case FEMALE -> (tone == Tone.FORMAL ? "Уважаемая " : "Дорогая ") + addressed;
            case UNKNOWN ->
                    (tone == Tone.FRIENDLY && !recipient.company() ? "Привет, " : "Здравствуйте, ")
                            + addressed;
        };
    }

    /// What a person is called by; empty if only the family name, or initials, are known.
    private static String called(PersonName name, Tone tone) {
        var given = NameWord.isInitial(name.given()) ? "" : name.given();
        if (tone == Tone.FRIENDLY) {
            return name.nickname().isEmpty() ? given : name.nickname();
        }
        if (given.isEmpty()) {
            return name.family().isEmpty() ? name.nickname() : "";
        }
        return NameWord.isInitial(name.middle()) ? given : name.polite();
    }

    private String english(PersonName name, Tone tone) {
        var given = NameWord.isInitial(name.given()) ? "" : name.given();
        if (tone == Tone.FRIENDLY) {
            var called = name.nickname().isEmpty() ? given : name.nickname();
            if (!called.isEmpty()) {
                return "Dear " + called;
            }
        }
        if (name.family().isEmpty()) {
            return "Dear " + (given.isEmpty() ? name.full() : given);
        }
        var title = title(name);
        if (!title.isEmpty()) {
            return "Dear " + title + " " + name.family();
        }
        return "Dear " + (name.given() + " " + name.family()).strip();
    }

    private String title(PersonName name) {
        var written = name.prefix().replaceFirst("\\.$", "");
        if (ENGLISH_TITLES.contains(written)) {
            return written;
        }
        return switch (genders.of(name).reliable()) {
            case MALE -> "Mr";
            case FEMALE -> "Ms";
            case UNKNOWN -> "";
        };
    }
}
