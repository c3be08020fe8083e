package org.kartoteka.occasions.wording;

import org.kartoteka.kernel.PersonName;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts the names of persons into the cases of Russian.
///
/// A wrong form offends, the plain name does not: a form is given only where a rule is sure of it,
/// or where the person taught it. Any thread.
public final class Declension {

    private final Genders genders;
    private final NameCorrections corrections;
    private final GivenNameRules givenNames;
    private final PatronymicRules patronymics;
    private final SurnameRules surnames;

    public Declension(Genders genders, NameCorrections corrections) {
        this.genders = genders;
        this.corrections = corrections;
        var lists = NameLists.shipped();
        this.givenNames = new GivenNameRules(lists);
        this.patronymics = new PatronymicRules(lists);
        this.surnames = new SurnameRules(lists);
    }

    /// The full name, «Фамилия Имя Отчество», in a case.
    public DeclinedName of(PersonName name, GrammaticalCase grammaticalCase) {
        return of(name, NameShape.FULL, grammaticalCase);
    }

    /// The parts of the name that `shape` says, in a case; an empty text if none of them is known.
    public DeclinedName of(PersonName name, NameShape shape, GrammaticalCase grammaticalCase) {
        var parts = parts(name, shape);
        var plain = parts.stream().map(Part::text).collect(Collectors.joining(" "));
        if (grammaticalCase == GrammaticalCase.NOMINATIVE) {
            return new DeclinedName.Sure(plain, false);
        }
        var taught = corrections.form(plain, grammaticalCase);
        if (taught.isPresent()) {
            return new DeclinedName.Sure(taught.get(), true);
        }
        var bearer = new Bearer(genders.of(name).reliable(), isAtHome(name));
        var forms = new ArrayList<String>();
        for (var part : parts) {
            var form = form(part, bearer, grammaticalCase);
            if (form.isEmpty()) {
                return new DeclinedName.Unsure(plain, doubt(parts, bearer));
            }
            forms.add(form.get());
        }
        return new DeclinedName.Sure(String.join(" ", forms), false);
    }

    private enum Place {
        FAMILY,
        GIVEN,
        MIDDLE
    }

    private record Part(Place place, String text) {}

    /// @param atHome whether given name or patronymic are such as Russian speakers bear
    private record Bearer(Gender gender, boolean atHome) {}

    private static List<Part> parts(PersonName name, NameShape shape) {
        var family = new Part(Place.FAMILY, name.family());
        var given = new Part(Place.GIVEN, name.given().isEmpty() ? name.nickname() : name.given());
        var middle = new Part(Place.MIDDLE, name.middle());
        var parts =
                switch (shape) {
                    case FULL ->
                            name.given().isEmpty() && !name.family().isEmpty()
                                    ? Stream.of(family, middle)
                                    : Stream.of(family, given, middle);
                    case GIVEN_FAMILY -> Stream.of(given, family);
                    case POLITE -> Stream.of(given, middle);
                    case GIVEN -> Stream.of(given);
                    case FAMILY -> Stream.of(family);
                };
        return parts.filter(part -> !part.text().isEmpty()).toList();
    }

    private boolean isAtHome(PersonName name) {
        return patronymics.gender(NameWord.key(name.middle())) != Gender.UNKNOWN
                || givenNames.isAtHome(NameWord.key(name.given()));
    }

    private static Doubt doubt(List<Part> parts, Bearer bearer) {
        var russian =
                parts.stream()
                        .flatMap(part -> Stream.of(part.text().split("[\\s\\-.]+")))
                        .filter(word -> !word.isEmpty())
                        .allMatch(word -> new NameWord(word).isRussian());
        if (!russian) {
            return Doubt.LETTERS;
        }
        return bearer.gender() == Gender.UNKNOWN ? Doubt.GENDER : Doubt.NAME;
    }

    private Optional<String> form(Part part, Bearer bearer, GrammaticalCase grammaticalCase) {
        if (part.place() != Place.FAMILY && NameWord.isInitial(part.text())) {
            return Optional.of(part.text());
        }
        return switch (part.place()) {
            case FAMILY -> family(part.text(), bearer, grammaticalCase);
            case GIVEN -> given(part.text(), bearer, grammaticalCase);
            case MIDDLE -> middle(part.text(), bearer, grammaticalCase);
        };
    }

    private Optional<String> middle(String text, Bearer bearer, GrammaticalCase grammaticalCase) {
        var key = NameWord.key(text);
        if (patronymics.isFixed(key)) {
            return Optional.of(text);
        }
        var said = patronymics.gender(key);
        if (said == Gender.UNKNOWN) {
            return givenNames.isKnown(key)
                    ? given(text, bearer, grammaticalCase)
                    : Optional.empty();
        }
        return said == bearer.gender()
                ? word(text, grammaticalCase, patronymics::paradigm)
                : Optional.empty();
    }

    private Optional<String> given(String text, Bearer bearer, GrammaticalCase grammaticalCase) {
        Function<String, Optional<Paradigm>> rule =
                key -> givenNames.paradigm(key, bearer.gender());
        var words = text.split("(?<=[\\s\\-])|(?=[\\s\\-])");
        if (words.length == 1) {
            return word(text, grammaticalCase, rule);
        }
        var declinesInBothParts =
                bearer.gender() == Gender.FEMALE
                        && Stream.of(words)
                                .filter(word -> !word.isBlank() && !word.equals("-"))
                                .map(NameWord::key)
                                .allMatch(
                                        key ->
                                                givenNames.isKnown(key)
                                                        && (key.endsWith("а")
                                                                || key.endsWith("я")));
        if (!declinesInBothParts) {
            return Optional.empty();
        }
        return joined(
                Stream.of(words)
                        .map(
                                word ->
                                        word.isBlank() || word.equals("-")
                                                ? Optional.of(word)
                                                : word(word, grammaticalCase, rule))
                        .toList(),
                "");
    }

    private Optional<String> family(String text, Bearer bearer, GrammaticalCase grammaticalCase) {
        var words = text.split("\\s+");
        var last = words.length - 1;
        for (var i = 0; i < last; i++) {
            if (!surnames.isParticle(words[i])) {
                return Optional.empty();
            }
        }
        return lastOfFamily(words[last], bearer, grammaticalCase)
                .map(
                        form ->
                                Stream.concat(Stream.of(words).limit(last), Stream.of(form))
                                        .collect(Collectors.joining(" ")));
    }

    private Optional<String> lastOfFamily(
            String text, Bearer bearer, GrammaticalCase grammaticalCase) {
        var parts = text.split("-", -1);
        var last = parts.length - 1;
        if (last > 0 && patronymics.isFixed(NameWord.key(text)) || isOnZade(parts)) {
            return Optional.of(text);
        }
        var forms = new ArrayList<Optional<String>>();
        for (var i = 0; i < parts.length; i++) {
            var first = i < last;
            forms.add(
                    word(
                            parts[i],
                            grammaticalCase,
                            key ->
                                    first
                                            ? surnames.firstPart(
                                                    key, bearer.gender(), bearer.atHome())
                                            : surnames.paradigm(
                                                    key, bearer.gender(), bearer.atHome())));
        }
        return joined(forms, "-");
    }

    /// «Турсун-заде» keeps its form.
    private static boolean isOnZade(String... parts) {
        return parts.length > 1 && NameWord.key(parts[parts.length - 1]).equals("заде");
    }

    private static Optional<String> joined(List<Optional<String>> forms, String between) {
        return forms.stream().allMatch(Optional::isPresent)
                ? Optional.of(
                        forms.stream().map(Optional::get).collect(Collectors.joining(between)))
                : Optional.empty();
    }

    private static Optional<String> word(
            String text,
            GrammaticalCase grammaticalCase,
            Function<String, Optional<Paradigm>> rule) {
        var word = new NameWord(text);
        return word.isRussian()
                ? rule.apply(word.key()).flatMap(paradigm -> paradigm.form(word, grammaticalCase))
                : Optional.empty();
    }
}
