package org.kartoteka.exchange;

import org.kartoteka.kernel.Fold;
import org.kartoteka.kernel.PersonName;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Takes a name apart that stands in one cell: “Last, First”, «Фамилия Имя Отчество», «Имя Отчество
/// Фамилия», «Иванов И.И.», “Dr. Ann Lee Jr.”.
final class NameText {

    private static final Pattern PATRONYMIC =
            Pattern.compile(
                    "\\p{L}+(ович|евич|ич|овна|евна|ична|инична)|оглы|кызы|улы|\\p{L}+(улы|кызы)",
                    Pattern.UNICODE_CASE);
    private static final Pattern SURNAME =
            Pattern.compile(
                    "\\p{L}+(ов|ев|ин|ын|ский|цкий|ской|ова|ева|ина|ына|ская|цкая|ко|ук|юк|ак|ян|янц|дзе|швили|ых|их|ич|ман|ер)");
    private static final Pattern INITIALS = Pattern.compile("(\\p{L}\\.\\s*){1,2}|\\p{Lu}{1}");
    private static final Pattern PREFIXES =
            Pattern.compile(
                    "(?i)(mr|mrs|ms|miss|dr|prof|herr|frau|sir|г-н|г-жа|господин|госпожа|hr|fr)\\.?");
    private static final Pattern SUFFIXES =
            Pattern.compile("(?i)(jr|sr|phd|md|m\\.d|mba|esq|ii|iii|iv|cpa|dds)\\.?");
    private static final Pattern COMPANY =
            Pattern.compile(
                    "(?U)(?<![\\p{L}\\d])(ООО|ОАО|ЗАО|ПАО|АО|НКО|АНО|ГБУЗ|ГБУ|ГУП|МУП|ФГУП|ФГБУ|МБОУ|ТОО|ТСЖ|СНТ|ЧП|ЧУП|ОДО|ИП|LLC|L\\.L\\.C|Ltd|Limited|Inc|Corp|GmbH|AG|Oy|S\\.A\\.|SARL|SRL|S\\.r\\.l|B\\.V|PLC|Pty|Sp\\."
                        + " z o\\.o|s\\.r\\.o)(?![\\p{L}\\d])|«");

    private final Set<String> givenNames;

    private NameText(Set<String> givenNames) {
        this.givenNames = givenNames;
    }

    static NameText shipped() {
        var names = new HashSet<String>();
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                NameText.class.getResourceAsStream("given-names.txt"),
                                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> names.addAll(List.of(line.split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the list of given names", e);
        }
        return new NameText(names);
    }

    /// Whether a name in one cell is a company's: it bears a legal form or quotation marks.
    boolean isCompany(String text) {
        return COMPANY.matcher(text).find();
    }

    /// @param familyFirst which order to believe where the words themselves do not tell
    PersonName split(String text, boolean familyFirst) {
        var comma = text.indexOf(',');
        var words =
                Arrays.asList((comma < 0 ? text : text.substring(0, comma)).strip().split("\\s+"));
        var prefix =
                words.size() > 1 && PREFIXES.matcher(words.getFirst()).matches()
                        ? words.getFirst()
                        : "";
        if (!prefix.isEmpty()) {
            words = words.subList(1, words.size());
        }
        if (comma >= 0) {
            return afterComma(
                    prefix,
                    String.join(" ", words),
                    text.substring(comma + 1).strip(),
                    familyFirst);
        }
        var suffix =
                words.size() > 2 && SUFFIXES.matcher(words.getLast()).matches()
                        ? words.getLast()
                        : "";
        if (!suffix.isEmpty()) {
            words = words.subList(0, words.size() - 1);
        }
        var name = ordered(words, familyFirst);
        return new PersonName(prefix, name.family(), name.given(), name.middle(), suffix, "");
    }

    private PersonName afterComma(String prefix, String before, String after, boolean familyFirst) {
        if (SUFFIXES.matcher(after).matches()) {
            var name = ordered(List.of(before.split("\\s+")), familyFirst);
            return new PersonName(prefix, name.family(), name.given(), name.middle(), after, "");
        }
        var words = after.split("\\s+", 2);
        return new PersonName(prefix, before, words[0], words.length > 1 ? words[1] : "", "", "");
    }

    private PersonName ordered(List<String> words, boolean familyFirst) {
        return switch (words.size()) {
            case 1 -> PersonName.of("", words.getFirst(), "");
            case 2 -> two(words.get(0), words.get(1), familyFirst);
            case 3 -> three(words.get(0), words.get(1), words.get(2), familyFirst);
            default -> many(words);
        };
    }

    private PersonName two(String first, String second, boolean familyFirst) {
        if (INITIALS.matcher(second).matches() && !INITIALS.matcher(first).matches()) {
            return PersonName.of(first, second, "");
        }
        if (INITIALS.matcher(first).matches()) {
            return PersonName.of(second, first, "");
        }
        if (isPatronymic(second) && isGiven(first)) {
            return PersonName.of("", first, second);
        }
        return isFamilyFirst(first, second, familyFirst)
                ? PersonName.of(first, second, "")
                : PersonName.of(second, first, "");
    }

    private boolean isFamilyFirst(String first, String second, boolean familyFirst) {
        if (isGiven(first) != isGiven(second)) {
            return isGiven(second);
        }
        var firstIsSurname = SURNAME.matcher(Fold.text(first)).matches();
        var secondIsSurname = SURNAME.matcher(Fold.text(second)).matches();
        return firstIsSurname != secondIsSurname ? firstIsSurname : familyFirst;
    }

    private PersonName three(String first, String second, String third, boolean familyFirst) {
        if (INITIALS.matcher(second).matches() && INITIALS.matcher(third).matches()) {
            return PersonName.of(first, second, third);
        }
        if (INITIALS.matcher(first).matches() && INITIALS.matcher(second).matches()) {
            return PersonName.of(third, first, second);
        }
        if (isPatronymic(third)) {
            return PersonName.of(first, second, third);
        }
        if (isPatronymic(second)) {
            return PersonName.of(third, first, second);
        }
        return familyFirst && !isGiven(first)
                ? PersonName.of(first, second, third)
                : PersonName.of(third, first, second);
    }

    private static PersonName many(List<String> words) {
        if (isPatronymic(words.get(2))) {
            return PersonName.of(
                    words.get(0), words.get(1), String.join(" ", words.subList(2, words.size())));
        }
        return PersonName.of(
                words.getLast(),
                words.getFirst(),
                String.join(" ", words.subList(1, words.size() - 1)));
    }

    private static boolean isPatronymic(String word) {
        return PATRONYMIC.matcher(Fold.text(word)).matches();
    }

    boolean isGiven(String word) {
        return givenNames.contains(Fold.text(word));
    }

    /// Whether each word of the full name stands in one of the parts.
    static boolean covers(PersonName parts, String full) {
        var known =
                Fold.text(
                        String.join(
                                " ",
                                parts.prefix(),
                                parts.family(),
                                parts.given(),
                                parts.middle(),
                                parts.suffix()));
        var words = List.of(known.split("[ ,]+"));
        return !known.isEmpty()
                && List.of(Fold.text(full).split("[ ,]+")).stream().allMatch(words::contains);
    }
}
