package org.kartoteka.occasions.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kartoteka.clients.NameForms;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.platform.text.Language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// Carries out every example of the user guide's page on greetings, in both languages.
class GreetingsGuideTest {

    private static final Path GUIDE = Path.of("src/docs/user-guide");

    /// Who the pages speak of, by what the pages call them.
    private static final Map<String, Recipient> CLIENTS =
            Map.ofEntries(
                    person("Петрова Анна Сергеевна", "", "Петрова", "Анна", "Сергеевна", ""),
                    person("У Анны Сергеевны", "", "Петрова", "Анна", "Сергеевна", ""),
                    person("Иванов Пётр Ильич", "", "Иванов", "Пётр", "Ильич", ""),
                    person("Иванов Пётр, прозвище Петя", "", "Иванов", "Пётр", "", "Петя"),
                    person("Петрова, имя не известно", "", "Петрова", "", "", ""),
                    person("Ким Саша", "", "Ким", "Саша", "", ""),
                    Map.entry(
                            "ООО «Ромашка»",
                            new Recipient(PersonName.UNKNOWN, true, "ООО «Ромашка»")),
                    person("Anna Smith", "", "Smith", "Anna", "", ""),
                    person("For Anna Smith", "", "Smith", "Anna", "", ""),
                    person("Peter Brown", "", "Brown", "Peter", "", ""),
                    person("Peter Brown, called Pete", "", "Brown", "Peter", "", "Pete"),
                    person("Robin Bell", "", "Bell", "Robin", "", ""),
                    person("Dr Robin Bell", "Dr", "Bell", "Robin", "", ""),
                    Map.entry("Daisy Ltd", new Recipient(PersonName.UNKNOWN, true, "Daisy Ltd")));

    private static final Map<TemplateProblem.Kind, List<String>> REASONS =
            Map.of(
                    TemplateProblem.Kind.UNKNOWN_FIELD,
                    List.of("нет такого поля", "no such field"),
                    TemplateProblem.Kind.UNKNOWN_CASE,
                    List.of("нет такого падежа", "no such case"),
                    TemplateProblem.Kind.FIELD_DOES_NOT_DECLINE,
                    List.of("у поля нет падежей", "the field has no cases"),
                    TemplateProblem.Kind.NOTHING_INSIDE,
                    List.of("в скобках пусто", "nothing in the braces"),
                    TemplateProblem.Kind.TOO_MANY_FORMS,
                    List.of("слов больше трёх", "more than three words"),
                    TemplateProblem.Kind.NOT_CLOSED,
                    List.of("скобка не закрыта", "the brace is not closed"),
                    TemplateProblem.Kind.NOT_OPENED,
                    List.of("скобка не открыта", "the brace is not opened"));

    private final FillTemplate fill = Letters.filling();

    private static Map.Entry<String, Recipient> person(
            String called,
            String prefix,
            String family,
            String given,
            String middle,
            String nickname) {
        var name = new PersonName(prefix, family, given, middle, "", nickname);
        var company = called.matches("[А-Я].*") ? "ООО «Ромашка»" : "Daisy Ltd";
        return Map.entry(called, new Recipient(name, false, company));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTemplateGivesWhatThePageSays(Language language) {
        var tables = tables(language, language == Language.RUSSIAN ? "Шаблон" : "Template");
        assertEquals(2, tables.size());
        for (var table : tables) {
            for (var row : table.rows()) {
                for (var column = 1; column < row.size(); column++) {
                    var client = CLIENTS.get(table.heading().get(column));
                    assertEquals(row.get(column), shown(row.getFirst(), client, language));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFieldIsOnThePageWithBothNames(Language language) {
        var table = tables(language, language == Language.RUSSIAN ? "Поле" : "Field").getFirst();
        var client = CLIENTS.get(table.heading().get(2));
        assertEquals(TemplateField.values().length, table.rows().size());
        for (var row : table.rows()) {
            assertEquals(row.get(2), shown(row.get(0), client, language));
            assertEquals(row.get(2), shown(row.get(1), client, language));
        }
        var named =
                table.rows().stream()
                        .flatMap(row -> Letters.template(row.getFirst()).fields().stream())
                        .collect(Collectors.toSet());
        assertEquals(TemplateField.values().length, named.size());
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "RUSSIAN")
    void everyCaseIsOnThePage(Language language) {
        var table = tables(language, "Падеж").getFirst();
        var client = CLIENTS.get(table.heading().get(3));
        assertEquals(GrammaticalCase.values().length - 1, table.rows().size());
        for (var row : table.rows()) {
            assertTrue(row.get(2).contains(':' + row.get(0) + '}'));
            assertEquals(row.get(3), shown(row.get(2), client, language));
            assertEquals(
                    row.get(3),
                    shown(
                            row.get(2).replace(row.get(0) + '}', row.get(1) + '}'),
                            client,
                            language));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMistakeHasItsReasonOnThePage(Language language) {
        var heading = language == Language.RUSSIAN ? "Так нельзя" : "Not like this";
        var table = tables(language, heading).getFirst();
        assertEquals(TemplateProblem.Kind.values().length, table.rows().size());
        for (var row : table.rows()) {
            var parsed =
                    assertInstanceOf(ParsedTemplate.Flawed.class, Template.parse(row.getFirst()));
            assertEquals(
                    row.get(1),
                    REASONS.get(parsed.problems().getFirst().kind()).get(language.ordinal()));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySalutationIsAsThePageSays(Language language) {
        var salutations = new Salutations(new Genders(NameForms.shipped(), NameCorrections.NONE));
        var heading = language == Language.RUSSIAN ? "Клиент" : "Client";
        for (var row : tables(language, heading).getFirst().rows()) {
            var client = CLIENTS.get(row.getFirst());
            assertEquals(row.get(1), salutations.of(client, Tone.FORMAL, language));
            assertEquals(row.get(2), salutations.of(client, Tone.FRIENDLY, language));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theCountsOfRightAndWrongAreThoseOfTheList(Language language) {
        var heading = language == Language.RUSSIAN ? "падеж" : "case";
        var rows = tables(language, heading).getFirst().rows();
        var known = DeclinedNamesTest.known();
        assertTrue(page(language).contains(" " + known.size() + " "));
        for (var each : GrammaticalCase.values()) {
            if (each != GrammaticalCase.NOMINATIVE) {
                var count = DeclinedNamesTest.count(known, each);
                assertEquals(
                        List.of(
                                String.valueOf(count.right()),
                                String.valueOf(count.wrong().size()),
                                String.valueOf(count.unsure())),
                        rows.get(each.ordinal() - 1).subList(1, 4));
            }
        }
    }

    private String shown(String template, Recipient client, Language language) {
        var russian = language == Language.RUSSIAN;
        var values =
                new MergeValues(
                        client,
                        OptionalInt.of(50),
                        russian ? "День медика" : "Nurses Day",
                        "https://example.org/" + (russian ? "otzyv" : "review"));
        var text = Letters.text(fill, template, values, language);
        return text.text() + (text.isUnsure() ? " (?)" : "");
    }

    private record Table(List<String> heading, List<List<String>> rows) {}

    /// The tables whose first heading is this; code marks are taken off.
    private static List<Table> tables(Language language, String heading) {
        var tables = new ArrayList<Table>();
        List<List<String>> rows = null;
        for (var line : page(language).lines().toList()) {
            var cells = cells(line);
            if (cells.isEmpty()) {
                rows = null;
            } else if (cells.getFirst().equals(heading)) {
                rows = new ArrayList<>();
                tables.add(new Table(cells, rows));
            } else if (rows != null && !cells.getFirst().startsWith("---")) {
                rows.add(cells);
            }
        }
        return tables;
    }

    private static List<String> cells(String line) {
        if (!line.startsWith("|")) {
            return List.of();
        }
        var cells = new ArrayList<String>();
        for (var cell : line.substring(1).split("(?<!\\\\)\\|")) {
            cells.add(cell.strip().replace("\\|", "|").replace("`", ""));
        }
        return cells;
    }

    private static String page(Language language) {
        var name = language == Language.RUSSIAN ? "greetings.ru.md" : "greetings.md";
        try {
            return Files.readString(GUIDE.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
