package org.kartoteka.clients;

import org.kartoteka.kernel.PersonName;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads a person's name out of a few words, in whichever order they stand.
final class PastedName {

    private static final int MOST_WORDS = 4;
    private static final int MOST_WORDS_IN_HASTE = 3;
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}'’\\-]+(?:\\s+[\\p{L}'’\\-]+)*");
    private static final Pattern NAME_WORD =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}'’\\-]*\\.?|(?:\\p{Lu}\\.){2}|(?:van|von|de|da|di|der|den|bin|al)");
    private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.)(\\p{Lu}\\.)");
    private static final Pattern PATRONYMIC =
            Pattern.compile(
                    "\\p{L}+(?:ович|евич|ьич|ич|овна|евна|ична|инична|оглы|кызы)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern RUSSIAN_FAMILY =
            Pattern.compile(
                    "\\p{L}+(?:ов|ова|ев|ева|ёв|ёва|ин|ина|ын|ына|ский|ская|цкий|цкая|ой|ый|ая|ко|юк|ук|як|ян|дзе|швили|их|ых)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final NameForms forms;
    private final PasteWords vocabulary;

    PastedName(NameForms forms, PasteWords vocabulary) {
        this.forms = forms;
        this.vocabulary = vocabulary;
    }

    /// A reading of a text as a name.
    ///
    /// @param sure whether a patronymic or a known given name speaks for it
    record Reading(PersonName name, boolean sure) {}

    Optional<Reading> read(String text) {
        var words =
                new ArrayList<>(
                        Arrays.asList(
                                INITIALS.matcher(text)
                                        .replaceAll("$1 $2")
                                        .replace(",", " ")
                                        .strip()
                                        .split("\\s+")));
        var prefix =
                words.size() > 1 && vocabulary.is(PasteWords.Kind.PREFIX, words.getFirst())
                        ? words.removeFirst()
                        : "";
        var suffix =
                words.size() > 2 && vocabulary.is(PasteWords.Kind.SUFFIX, words.getLast())
                        ? words.removeLast()
                        : "";
        if (words.size() > MOST_WORDS
                || !words.stream().allMatch(word -> NAME_WORD.matcher(word).matches())) {
            return Optional.empty();
        }
        var calm = words.stream().map(PastedName::withoutCapitals).toList();
        return ordered(calm)
                .map(
                        name ->
                                new Reading(
                                        new PersonName(
                                                prefix,
                                                name.family(),
                                                name.given(),
                                                name.middle(),
                                                suffix,
                                                ""),
                                        isSure(calm)));
    }

    /// The same of words typed in haste; a single one that is no given name is taken for the family
    /// name.
    Optional<Reading> readWithoutCapitals(String text) {
        var words = text.split("\\s+");
        var capitals =
                Arrays.stream(words)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining(" "));
        if (words.length > MOST_WORDS_IN_HASTE || !LETTERS.matcher(text).matches()) {
            return Optional.empty();
        }
        return words.length == 1 && !forms.isName(text)
                ? Optional.of(new Reading(PersonName.of(capitals, "", ""), false))
                : read(capitals);
    }

    private boolean isSure(List<String> words) {
        return words.stream().anyMatch(word -> forms.isName(word) || isPatronymic(word));
    }

    private Optional<PersonName> ordered(List<String> words) {
        for (var i = 1; i < words.size(); i++) {
            if (isPatronymic(words.get(i)) && !isFamilyBefore(words, i)) {
                return Optional.of(around(words, i));
            }
        }
        return switch (words.size()) {
            case 0 -> Optional.empty();
            case 1 ->
                    forms.isName(words.getFirst())
                            ? Optional.of(PersonName.of("", words.getFirst(), ""))
                            : Optional.empty();
            default -> Optional.of(withoutPatronymic(words));
        };
    }

    /// «Иванов Абрамович»: the word is a family name itself, or there is no given name before it.
    private boolean isFamilyBefore(List<String> words, int at) {
        return words.size() == 2
                && !forms.isName(words.get(at - 1))
                && isRussianFamily(words.get(at - 1));
    }

    /// «Иванов Пётр Сергеевич», «Пётр Сергеевич Иванов», «Пётр Сергеевич».
    private static PersonName around(List<String> words, int patronymic) {
        var family = new ArrayList<>(words.subList(0, patronymic - 1));
        family.addAll(words.subList(patronymic + 1, words.size()));
        return PersonName.of(
                String.join(" ", family), words.get(patronymic - 1), words.get(patronymic));
    }

    private PersonName withoutPatronymic(List<String> words) {
        if (isInitial(words.getLast()) && !isInitial(words.getFirst())) {
            var middle = words.size() > 2 ? words.getLast() : "";
            return PersonName.of(words.getFirst(), words.get(1), middle);
        }
        if (isFamilyFirst(words)) {
            return PersonName.of(
                    words.getFirst(),
                    words.get(1),
                    String.join(" ", words.subList(2, words.size())));
        }
        var particle =
                words.subList(1, words.size()).stream()
                        .filter(word -> Character.isLowerCase(word.charAt(0)))
                        .findFirst();
        var family = particle.map(words::indexOf).orElse(words.size() - 1);
        return PersonName.of(
                String.join(" ", words.subList(family, words.size())),
                words.getFirst(),
                String.join(" ", words.subList(1, family)));
    }

    private boolean isFamilyFirst(List<String> words) {
        var first = words.getFirst();
        var second = words.get(1);
        if (forms.isName(first) != forms.isName(second)) {
            return forms.isName(second) && (words.size() == 2 || LatinForm.hasCyrillic(first));
        }
        return isRussianFamily(first) && !isRussianFamily(second);
    }

    private static boolean isInitial(String word) {
        return word.length() <= 2 && Character.isUpperCase(word.charAt(0));
    }

    private boolean isPatronymic(String word) {
        return word.length() > 4 && PATRONYMIC.matcher(word).matches() && !forms.isName(word);
    }

    private static boolean isRussianFamily(String word) {
        return word.length() > 3 && RUSSIAN_FAMILY.matcher(word).matches();
    }

    private static String withoutCapitals(String word) {
        var shouted =
                word.length() > 2
                        && word.equals(word.toUpperCase(Locale.ROOT))
                        && !word.contains(".");
        if (!shouted) {
            return word;
        }
        var calm = new StringBuilder(word.toLowerCase(Locale.ROOT));
        for (var i = 0; i < calm.length(); i++) {
            if (i == 0 || calm.charAt(i - 1) == '-' || calm.charAt(i - 1) == '\'') {
                calm.setCharAt(i, Character.toUpperCase(calm.charAt(i)));
            }
        }
        return calm.toString();
    }
}
