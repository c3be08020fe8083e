package org.kartoteka.occasions.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.platform.text.Language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;

class TextChoiceTest {

    private static final TextRequest BIRTHDAY =
            new TextRequest(GreetingKind.BIRTHDAY, Tone.FORMAL, false, Language.RUSSIAN);
    private static final List<GreetingText> TEXTS = ShippedTexts.in(Language.RUSSIAN);

    private static String chosen(long client, int year, List<TextChoice.Use> before) {
        var outcome = TextChoice.choose(TEXTS, BIRTHDAY, client, year, before);
        return assertInstanceOf(TextChoice.Outcome.Chosen.class, outcome).text().id();
    }

    @Property(tries = 500)
    void noClientGetsATextTwoYearsRunning(@ForAll long client, @ForAll Random late) {
        var before = new ArrayList<TextChoice.Use>();
        var last = "";
        for (var year = 2026; year < 2046; year++) {
            var request =
                    new TextRequest(
                            GreetingKind.BIRTHDAY,
                            Tone.FORMAL,
                            late.nextBoolean(),
                            Language.RUSSIAN);
            var outcome = TextChoice.choose(TEXTS, request, client, year, before);
            var text = assertInstanceOf(TextChoice.Outcome.Chosen.class, outcome).text();
            assertTrue(request.matches(text));
            assertNotEquals(last, text.id());
            last = text.id();
            before.add(new TextChoice.Use(year, last));
        }
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        assertEquals(chosen(7, 2027, List.of()), chosen(7, 2027, List.of()));
    }

    @Test
    void inFiveYearsAClientGetsAllFiveTexts() {
        var before = new ArrayList<TextChoice.Use>();
        for (var year = 2026; year < 2031; year++) {
            before.add(new TextChoice.Use(year, chosen(42, year, before)));
        }
        assertEquals(5, before.stream().map(TextChoice.Use::textId).distinct().count());
    }

    @Test
    void textsAreSpreadEvenlyOverClients() {
        var clients = 10_000;
        var counts = new HashMap<String, Integer>();
        for (var client = 0L; client < clients; client++) {
            counts.merge(chosen(client * 10, 2027, List.of()), 1, Integer::sum);
        }
        assertEquals(5, counts.size());
        counts.values()
                .forEach(count -> assertTrue(Math.abs(count - clients / 5) < 200, "" + counts));
    }

    @Test
    void whereThereIsNoOtherTextTheOutcomeSaysSo() {
        var only = TEXTS.stream().filter(BIRTHDAY::matches).limit(1).toList();
        var before = List.of(new TextChoice.Use(2026, only.getFirst().id()));
        assertEquals(
                new TextChoice.Outcome.OnlyTheSame(only.getFirst()),
                TextChoice.choose(only, BIRTHDAY, 1, 2027, before));
        assertEquals(
                new TextChoice.Outcome.Chosen(only.getFirst()),
                TextChoice.choose(only, BIRTHDAY, 1, 2028, before));
        assertEquals(
                new TextChoice.Outcome.NoText(),
                TextChoice.choose(List.of(), BIRTHDAY, 1, 2027, before));
    }

    @Test
    void nobodySaysTyToACompanyOrToASurname() {
        var company = new Recipient(PersonName.of("", "Анна", ""), true, "ООО «Ромашка»");
        var surname = new Recipient(PersonName.of("Петров", "", ""), false, "");
        var anna = new Recipient(PersonName.of("", "Анна", ""), false, "");
        assertEquals(Tone.FORMAL, toward(company, GreetingKind.NEW_YEAR));
        assertEquals(Tone.FRIENDLY, toward(company, GreetingKind.COMPANY_ANNIVERSARY));
        assertEquals(Tone.FORMAL, toward(surname, GreetingKind.BIRTHDAY));
        assertEquals(Tone.FRIENDLY, toward(anna, GreetingKind.BIRTHDAY));
    }

    private static Tone toward(Recipient recipient, GreetingKind kind) {
        return TextRequest.toward(recipient, kind, Tone.FRIENDLY, false, Language.RUSSIAN).tone();
    }
}
