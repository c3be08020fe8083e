package org.kartoteka.occasions.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.platform.text.Language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

class TemplateTest {

    private final FillTemplate fill = Letters.filling();

    private static final Recipient ANNA =
            new Recipient(PersonName.of("Петрова", "Анна", "Сергеевна"), false, "ООО «Ромашка»");

    @ParameterizedTest
    @CsvSource({
        "{имья}, UNKNOWN_FIELD, 0, 6",
        "Для {first name}, UNKNOWN_FIELD, 4, 16",
        "{имя:кого}, UNKNOWN_CASE, 0, 10",
        "{имя:}, UNKNOWN_CASE, 0, 6",
        "{компания:род}, FIELD_DOES_NOT_DECLINE, 0, 14",
        "{обращение:дат}, FIELD_DOES_NOT_DECLINE, 0, 15",
        "a {} b, NOTHING_INSIDE, 2, 4",
        "{а|б|в|г}, TOO_MANY_FORMS, 0, 9",
        "Привет {имя, NOT_CLOSED, 7, 11",
        "{имя {имя}, NOT_CLOSED, 0, 5",
        "имя}, NOT_OPENED, 3, 4",
    })
    void whatIsNotUnderstoodIsShownAndNeverFilled(
            String text, TemplateProblem.Kind kind, int from, int to) {
        var problem = new TemplateProblem(kind, from, to, text.substring(from, to));
        assertEquals(new ParsedTemplate.Flawed(List.of(problem)), Template.parse(text));
    }

    @Test
    void everyProblemIsShownNotTheFirstAlone() {
        var parsed = assertInstanceOf(ParsedTemplate.Flawed.class, Template.parse("{а}{б}}{имя"));
        assertEquals(
                List.of(
                        TemplateProblem.Kind.UNKNOWN_FIELD,
                        TemplateProblem.Kind.UNKNOWN_FIELD,
                        TemplateProblem.Kind.NOT_OPENED,
                        TemplateProblem.Kind.NOT_CLOSED),
                parsed.problems().stream().map(TemplateProblem::kind).toList());
    }

    @Test
    void whatIsPutInIsNotReadAsATemplate() {
        var sly = new Recipient(PersonName.of("", "{обращение}", "{{|}}"), false, "{имя}");
        assertEquals("{обращение} {{|}} из {имя}", filled("{имя отчество} из {компания}", sly));
    }

    @Test
    void aFieldOfWhichNothingIsKnownLeavesNoTextToSend() {
        var outcome =
                fill.fill(
                        Letters.template("{имя}, вам {лет}! {ссылка}"),
                        MergeValues.of(new Recipient(PersonName.UNKNOWN, true, "ООО")),
                        Tone.FORMAL,
                        Language.RUSSIAN);
        assertEquals(
                new FillOutcome.Incomplete(
                        Set.of(TemplateField.GIVEN, TemplateField.YEARS, TemplateField.LINK)),
                outcome);
    }

    @Test
    void anUnsureFormIsPlainAndMarked() {
        var text =
                Letters.text(
                        fill,
                        "Видели {имя фамилия:вин}.",
                        new Recipient(PersonName.of("Ким", "Саша", ""), false, ""));
        assertEquals(
                List.of(
                        new FilledText.Part(
                                "Видели ", FilledText.Part.Kind.TEMPLATE, Optional.empty()),
                        new FilledText.Part(
                                "Саша Ким",
                                FilledText.Part.Kind.FILLED,
                                Optional.of(Doubt.GENDER),
                                Optional.of(
                                        new FilledText.Correctable(
                                                "Саша Ким", GrammaticalCase.ACCUSATIVE))),
                        new FilledText.Part(".", FilledText.Part.Kind.TEMPLATE, Optional.empty())),
                text.parts());
        assertTrue(text.isUnsure());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1 год, 1st, 1-й",
        "11, 11 лет, 11th, 11-й",
        "22, 22 года, 22nd, 22-й",
        "33, 33 года, 33rd, 33-й",
        "50, 50 лет, 50th, 50-й",
        "101, 101 год, 101st, 101-й",
        "112, 112 лет, 112th, 112-й",
    })
    void yearsAreCounted(int years, String age, String nth, String ordinal) {
        var values = MergeValues.of(ANNA).withYears(years);
        assertEquals(age, Letters.text(fill, "{возраст}", values, Language.RUSSIAN).text());
        assertEquals(nth, Letters.text(fill, "{nth}", values, Language.ENGLISH).text());
        assertEquals(ordinal, Letters.text(fill, "{который}", values, Language.RUSSIAN).text());
    }

    @Property(tries = 2000)
    void anyTextIsUnderstoodOrHasProblemsInside(@ForAll String text) {
        switch (Template.parse(text)) {
            case ParsedTemplate.Understood(var template) ->
                    assertTrue(template.pieces().size() <= text.length());
            case ParsedTemplate.Flawed(var problems) ->
                    problems.forEach(
                            problem ->
                                    assertEquals(
                                            problem.text(),
                                            text.substring(problem.from(), problem.to())));
        }
    }

    private String filled(String template, Recipient recipient) {
        return Letters.text(fill, template, recipient).text();
    }
}
