package org.kartoteka.occasions.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.platform.text.Language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

class ShippedTextsTest {

    private static final List<Recipient> PEOPLE =
            List.of(
                    new Recipient(PersonName.of("Петрова", "Анна", "Сергеевна"), false, ""),
                    new Recipient(PersonName.of("Иванов", "Пётр", ""), false, ""),
                    new Recipient(PersonName.of("Bell", "Robin", ""), false, ""));

    private final FillTemplate fill = Letters.filling();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKindHasTextsEnoughForTwoYearsRunning(Language language) {
        var texts = ShippedTexts.in(language);
        for (var kind : GreetingKind.values()) {
            for (var tone : Tone.values()) {
                var fewest = kind == GreetingKind.BIRTHDAY ? 5 : 3;
                assertTrue(
                        count(texts, new TextRequest(kind, tone, false, language)) >= fewest,
                        () -> kind + " " + tone);
                var late = count(texts, new TextRequest(kind, tone, true, language));
                var fewestLate = kind == GreetingKind.BIRTHDAY ? 5 : 2;
                assertTrue(
                        kind.hasDay() ? late >= fewestLate : late == 0,
                        () -> kind + " late " + tone);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextIsUnderstoodAndSureForEverybody(Language language) {
        for (var text : ShippedTexts.in(language)) {
            for (var person : PEOPLE) {
                var values = MergeValues.of(person).withYears(50).withLink("https://example.org/r");
                var subject = Letters.text(fill, text.subject(), values, language);
                var body = Letters.text(fill, text.body(), values, language);
                assertFalse(subject.isUnsure(), text.id());
                var knowsGender = !person.name().given().equals("Robin");
                assertTrue(!knowsGender || !body.isUnsure(), text.id());
                assertFalse(body.text().contains("  "), text.id());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTextStandsTwiceAndNoneNamesAFigure(Language language) {
        var texts = ShippedTexts.in(language);
        assertEquals(
                texts.size(), new HashSet<>(texts.stream().map(GreetingText::id).toList()).size());
        assertEquals(
                texts.size(),
                new HashSet<>(texts.stream().map(GreetingText::body).toList()).size());
        for (var text : texts) {
            assertFalse((text.subject() + text.body()).matches("(?s).*[0-9%].*"), text.id());
            assertFalse(text.subject().contains("\n"), text.id());
        }
    }

    @Test
    void onlyTextsThatCanBeFilledFit() {
        var flawed =
                new GreetingText(
                        "own",
                        GreetingKind.THANKS,
                        Tone.FORMAL,
                        false,
                        Language.RUSSIAN,
                        "{тема}",
                        "Спасибо");
        var texts = new ArrayList<>(ShippedTexts.in(Language.RUSSIAN));
        texts.add(flawed);
        var fitting = fill.fitting(texts, MergeValues.of(PEOPLE.getFirst()));
        assertFalse(fitting.contains(flawed));
        assertTrue(fitting.stream().noneMatch(text -> text.kind() == GreetingKind.JUBILEE));
        assertEquals(
                2, count(fitting, review(Tone.FORMAL)) + count(fitting, review(Tone.FRIENDLY)));
        assertEquals(
                ShippedTexts.in(Language.RUSSIAN),
                fill.fitting(
                        texts,
                        MergeValues.of(PEOPLE.getFirst())
                                .withYears(50)
                                .withLink("https://example.org/r")));
    }

    private static TextRequest review(Tone tone) {
        return new TextRequest(GreetingKind.REVIEW_REQUEST, tone, false, Language.RUSSIAN);
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertEquals(
                ShippedTexts.in(Language.RUSSIAN).stream().map(GreetingText::id).toList(),
                ShippedTexts.in(Language.ENGLISH).stream().map(GreetingText::id).toList());
    }

    private static long count(List<GreetingText> texts, TextRequest request) {
        return texts.stream().filter(request::matches).count();
    }
}
