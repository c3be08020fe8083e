package org.kartoteka.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.kartoteka.app.Bundles;
import org.kartoteka.kernel.PartialDate;
import org.kartoteka.platform.work.Label;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.stream.LongStream;

class TextTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final Messages messages = new Messages(Language.RUSSIAN, Bundles.ALL);

    @Test
    void russianCountsTakeThreeForms() {
        var forms =
                LongStream.of(1, 2, 4, 5, 11, 12, 14, 21, 22, 25, 100, 101, 111, 1002)
                        .mapToObj(count -> messages.count("app.recovery.clients", count))
                        .toList();
        assertEquals(
                List.of(
                        "1 клиент",
                        "2 клиента",
                        "4 клиента",
                        "5 клиентов",
                        "11 клиентов",
                        "12 клиентов",
                        "14 клиентов",
                        "21 клиент",
                        "22 клиента",
                        "25 клиентов",
                        "100 клиентов",
                        "101 клиент",
                        "111 клиентов",
                        "1\u00a0002 клиента"),
                forms);
    }

    @Test
    void theLanguageChangesWhileTheProgramRuns() {
        messages.speak(Language.ENGLISH);
        assertEquals("2 clients", messages.count("app.recovery.clients", 2));
        messages.speak(Language.RUSSIAN);
        assertEquals("2 клиента", messages.count("app.recovery.clients", 2));
    }

    @Test
    void aRussianComputerSpeaksEnglishToWhoeverChoseIt() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("ru"));
            assertEquals("Today", new Messages(Language.ENGLISH, Bundles.ALL).get("text.today"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatIsPutInIsNeverTakenForAPlace() {
        assertEquals("Отменено: {0} и {1}", messages.get("ui.undo.done", "{0} и {1}"));
    }

    @Test
    void aKeyThatNobodyWroteIsAFault() {
        assertThrows(MissingResourceException.class, () -> messages.get("text.no-such-thing"));
    }

    @Test
    void aLabelOfSeveralTakesItsPluralAndOneAboutAStepTellsOfThatStep() {
        assertEquals(
                messages.count("step.clients.trashed", 21),
                messages.get(Label.of("step.clients.trashed", "21")));
        assertEquals(
                "Отменено: " + messages.count("step.clients.trashed", 3),
                messages.get(Label.of("step.undone", "step.clients.trashed", "3")));
    }

    @Test
    void datesAndTimesReadAsTheLanguageWritesThem() {
        var russian = messages.formats();
        assertEquals("20.11.2026", russian.date(FRIDAY));
        assertEquals("20.11.2026 09:05", russian.dateTime(LocalDateTime.of(2026, 11, 20, 9, 5)));
        assertEquals("пт, 20.11.2026", russian.weekdayAndDate(FRIDAY));
        assertEquals("Сегодня, 20 ноября", russian.dayHeading(FRIDAY, FRIDAY));
        assertEquals("Вчера, 19 ноября", russian.dayHeading(FRIDAY.minusDays(1), FRIDAY));
        assertEquals("Среда, 18 ноября", russian.dayHeading(FRIDAY.minusDays(2), FRIDAY));
        assertEquals("Среда, 20 ноября 2024", russian.dayHeading(FRIDAY.minusYears(2), FRIDAY));
        messages.speak(Language.ENGLISH);
        assertEquals("20 Nov 2026", messages.formats().date(FRIDAY));
        assertEquals(
                "Tomorrow, 21 November", messages.formats().dayHeading(FRIDAY.plusDays(1), FRIDAY));
    }

    @Test
    void ofAPartialDateAsMuchIsSaidAsIsKnown() {
        var formats = messages.formats();
        assertEquals("7 марта 1980", formats.partialDate(PartialDate.parse("1980-03-07")));
        assertEquals("29 февраля", formats.partialDate(PartialDate.yearless(2, 29)));
        assertEquals("март 1980", formats.partialDate(PartialDate.parse("1980-03")));
        assertEquals("1980", formats.partialDate(PartialDate.parse("1980")));
    }

    @Test
    void numbersGroupAndTakeTheDecimalSignOfTheLanguage() {
        assertEquals("1\u00a0234\u00a0567", messages.formats().number(1_234_567));
        assertEquals("4,6", messages.formats().number(4.6, 1));
        assertEquals("1,5 МБ", messages.formats().size(1_572_864));
        messages.speak(Language.ENGLISH);
        assertEquals("1,234,567", messages.formats().number(1_234_567));
        assertEquals("1 KB", messages.formats().size(10));
    }
}
