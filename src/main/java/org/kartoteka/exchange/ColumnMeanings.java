package org.kartoteka.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Decides what each column means: by its name, by the other columns, and by what stands in it.
///
/// The same word means different things in different layouts: `Title` is a salutation beside `Job
/// Title`, `NAME` is a given name beside `LAST_NAME` and a company beside `Industry`, «День
/// рождения» is a day number beside «Год рождения».
final class ColumnMeanings {

    private static final Set<String> COMPANY_LAYOUT =
            Set.of(
                    "masterrecordid",
                    "industry",
                    "annualrevenue",
                    "numberofemployees",
                    "numemp",
                    "sic",
                    "tickersymbol");
    private static final Set<String> MAILCHIMP_LAYOUT =
            Set.of("memberrating", "optintime", "leid", "euid", "optinip", "confirmtime");
    private static final Pattern VALUE_END =
            Pattern.compile(" (value|label|type|значение|тип|метка|вид|number|номер)$");
    private static final Pattern PART_WORDS =
            Pattern.compile(
                    "\\b(address (?=address)|address"
                        + " line|street|city|town|state|region|province|county|postal"
                        + " code|postalcode|post code|zip code|zipcode|zip|country"
                        + " region|country|code|formatted|улица|город|область|регион|край|индекс|почтовый"
                        + " код|страна или регион|страна|ул|address ?\\d$)\\b|(?<=street |улица"
                        + " |line |address )\\d\\b",
                    Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern QUALIFIER =
            Pattern.compile(
                    "\\b(work|home|business|mobile|cell|fax|pager|other|office|personal|main|primary|secondary|assistants?|car|radio|company"
                        + " main|mailing|billing|shipping|whatsapp|рабоч\\w*|раб|домашн\\w*|дом|мобильн\\w*|моб"
                        + "|сотов\\w*|переносной|факс\\w*|пейджер\\w*|друг\\w*|личн\\w*|частн\\w*|основн\\w*|доп\\w*"
                        + "|помощника|юридическ\\w*|фактическ\\w*|почтов\\w*|hem|arbete|privat|skype|telegram|viber|whatsapp"
                        + "|icq|jabber|msn|facebook|vk|вконтакте|linkedin|twitter|instagram)\\b",
                    Pattern.UNICODE_CHARACTER_CLASS);

    private final HeaderNames names;

    ColumnMeanings(HeaderNames names) {
        this.names = names;
    }

    /// @param headers as written
    /// @param nameless what a column without a header, or with an unknown one, looks like by its
    ///   values
    List<Column> of(List<String> headers, ContentLook nameless) {
        var fields = new ArrayList<Field>();
        headers.forEach(header -> fields.add(names.meaning(header).orElse(null)));
        var folded = headers.stream().map(HeaderNames::folded).toList();
        byNeighbours(folded, fields);
        byContent(headers, fields, nameless);
        var columns = new ArrayList<Column>();
        for (var i = 0; i < headers.size(); i++) {
            var field = Optional.ofNullable(fields.get(i)).orElse(Field.CUSTOM);
            columns.add(
                    new Column(
                            i,
                            headers.get(i).strip(),
                            field,
                            group(folded.get(i), field),
                            qualifier(folded.get(i), field)));
        }
        return columns;
    }

    private static void byNeighbours(List<String> folded, List<Field> fields) {
        var known =
                fields.stream()
                        .filter(field -> field != null)
                        .collect(() -> EnumSet.noneOf(Field.class), Set::add, Set::addAll);
        var joined = new HashSet<String>();
        folded.forEach(name -> joined.add(name.replace(" ", "")));
        for (var i = 0; i < folded.size(); i++) {
            fields.set(i, inContext(folded.get(i), fields.get(i), known, joined));
        }
    }

    private static Field inContext(String name, Field field, Set<Field> known, Set<String> joined) {
        return switch (name) {
            case "title" ->
                    joined.contains("jobtitle") || joined.contains("organizationtitle")
                            ? Field.NAME_PREFIX
                            : Field.TITLE;
            case "titel" ->
                    joined.contains("anrede") || joined.contains("vorname")
                            ? Field.NAME_PREFIX
                            : Field.TITLE;
            case "name" -> nameAlone(known, joined);
            case "день рождения", "geburtstag", "birthday", "birth day" ->
                    known.contains(Field.BIRTHDAY_MONTH) ? Field.BIRTHDAY_DAY : field;
            case "address" ->
                    joined.stream().anyMatch(MAILCHIMP_LAYOUT::contains)
                                    && !known.contains(Field.ADDRESS_CITY)
                            ? Field.ADDRESS_FORMATTED
                            : field;
            case "номер" ->
                    known.contains(Field.PHONE) && joined.contains("телефон") ? Field.ID : field;
            case "имя" ->
                    known.contains(Field.NAME_FAMILY)
                                    || known.contains(Field.NAME_MIDDLE)
                                    || joined.contains("фамилия")
                            ? Field.NAME_GIVEN
                            : Field.NAME_FULL;
            default -> field;
        };
    }

    private static Field nameAlone(Set<Field> known, Set<String> joined) {
        if (known.contains(Field.NAME_FAMILY) && !known.contains(Field.NAME_GIVEN)) {
            return Field.NAME_GIVEN;
        }
        var company =
                !known.contains(Field.NAME_FAMILY)
                        && joined.stream().anyMatch(COMPANY_LAYOUT::contains);
        return company && !known.contains(Field.ORG) ? Field.ORG : Field.NAME_FULL;
    }

    /// Fills in what no name told: an unknown column full of addresses is a column of addresses.
    private static void byContent(List<String> headers, List<Field> fields, ContentLook nameless) {
        var hasPhone = fields.contains(Field.PHONE);
        for (var i = 0; i < headers.size(); i++) {
            if (fields.get(i) == null) {
                fields.set(i, nameless.guess(i, headers.get(i).isBlank(), hasPhone).orElse(null));
            }
        }
    }

    private static String group(String folded, Field field) {
        if (field.isAddress()) {
            return PART_WORDS.matcher(folded).replaceAll(" ").replaceAll(" +", " ").strip();
        }
        return VALUE_END.matcher(folded).replaceFirst("");
    }

    private static String qualifier(String folded, Field field) {
        if (field != Field.PHONE
                && field != Field.EMAIL
                && field != Field.MESSENGER
                && field != Field.URL
                && !field.isAddress()) {
            return "";
        }
        var match = QUALIFIER.matcher(folded);
        var words = new ArrayList<String>();
        while (match.find()) {
            words.add(match.group());
        }
        return String.join(" ", words);
    }
}
