package org.kartoteka.occasions.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kartoteka.platform.text.Language;

import java.util.List;

class TextDraftTest {

    private static final List<GreetingText> SHIPPED = ShippedTexts.in(Language.RUSSIAN);

    private static TextDraft thanks(String subject, String body) {
        return new TextDraft(
                GreetingKind.THANKS, Tone.FORMAL, false, Language.RUSSIAN, subject, body);
    }

    private static List<TextProblem> problems(String subject, String body) {
        return thanks(subject, body).problems(SHIPPED);
    }

    @Test
    void aTextWithoutFlawHasNoProblems() {
        assertEquals(
                List.of(), problems("Спасибо, {имя}", "{обращение}!\n\nРады {имя отчество:дат}."));
    }

    @Test
    void eachProblemStandsBesideItsPart() {
        assertEquals(
                List.of(
                        new TextProblem.Flaw(
                                TextProblem.Part.SUBJECT,
                                new TemplateProblem(
                                        TemplateProblem.Kind.UNKNOWN_FIELD, 8, 14, "{тема}")),
                        new TextProblem.Flaw(
                                TextProblem.Part.BODY,
                                new TemplateProblem(
                                        TemplateProblem.Kind.NOT_CLOSED, 0, 11, "{обращение!"))),
                problems("Спасибо {тема}", "{обращение!"));
    }

    @Test
    void whatIsMissingIsSaid() {
        assertEquals(
                List.of(
                        new TextProblem.Empty(TextProblem.Part.SUBJECT),
                        new TextProblem.Empty(TextProblem.Part.BODY)),
                problems("  ", "\n"));
    }

    @Test
    void aSubjectIsOneLine() {
        for (var breaking : List.of("\n", "\r", "\r\n", "\u2028", "\u2029", "\u0085", "\u000B")) {
            assertEquals(
                    List.of(new TextProblem.LineBreak()),
                    problems("Спасибо" + breaking + "Bcc: all@example.org", "Письмо"));
        }
    }

    @Test
    void nothingIsLongerThanALetter() {
        assertEquals(
                List.of(
                        new TextProblem.TooLong(TextProblem.Part.SUBJECT, 200),
                        new TextProblem.TooLong(TextProblem.Part.BODY, 20_000)),
                problems("т".repeat(201), "п".repeat(20_001)));
    }

    @Test
    void aFieldThatTheOccasionNeverHasIsAProblem() {
        assertEquals(
                List.of(
                        new TextProblem.NeverKnown(
                                TextProblem.Part.BODY, TemplateField.YEARS_ORDINAL)),
                problems("Спасибо", "Спасибо за {который} год"));
    }

    @Test
    void whatIsThereAlreadyWordForWordIsNoSecondText() {
        var shipped = SHIPPED.getFirst();
        var copy = TextDraft.of(shipped);
        assertEquals(List.of(new TextProblem.Repeated()), copy.problems(SHIPPED));
        var spaced =
                new TextDraft(
                        copy.kind(),
                        Tone.FRIENDLY,
                        copy.late(),
                        copy.language(),
                        "Другая тема",
                        shipped.body().replace("\n", " \n"));
        assertEquals(List.of(new TextProblem.Repeated()), spaced.problems(SHIPPED));
    }

    @Test
    void thanksAreNeverBelated() {
        assertFalse(
                new TextDraft(
                                GreetingKind.THANKS,
                                Tone.FORMAL,
                                true,
                                Language.RUSSIAN,
                                "Спасибо",
                                "Спасибо")
                        .late());
    }

    /// What the list of fields offers is understood, and is what it says it is.
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFieldIsUnderstoodAsItIsWritten(Language language) {
        for (var field : TemplateField.values()) {
            for (var grammaticalCase : GrammaticalCase.values()) {
                if (field.declines() || grammaticalCase == GrammaticalCase.NOMINATIVE) {
                    var written = field.written(grammaticalCase, language);
                    var template =
                            assertInstanceOf(
                                            ParsedTemplate.Understood.class,
                                            Template.parse(written),
                                            written)
                                    .template();
                    assertEquals(
                            List.of(new Template.Field(field, grammaticalCase)),
                            template.pieces(),
                            written);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsShippedCouldHaveBeenWrittenByHand(Language language) {
        var texts = ShippedTexts.in(language);
        for (var text : texts) {
            var others = texts.stream().filter(other -> !other.equals(text)).toList();
            assertEquals(List.of(), TextDraft.of(text).problems(others), text.id());
        }
    }
}
