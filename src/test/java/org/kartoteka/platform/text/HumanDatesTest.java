package org.kartoteka.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kartoteka.platform.text.HumanDates.Toward;

import java.time.LocalDateTime;
import java.util.Optional;

final class HumanDatesTest {

    /// A Sunday in November, half past eleven.
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-22T11:30");

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    сегодня | 2026-11-22
                    Завтра | 2026-11-23
                    послезавтра | 2026-11-24
                    вчера | 2026-11-21
                    чт | 2026-11-26
                    в четверг | 2026-11-26
                    во вторник | 2026-11-24
                    вс | 2026-11-29
                    до пятницы | 2026-11-27
                    к среде | 2026-11-25
                    не позднее понедельника | 2026-11-23
                    чт 10:00 | 2026-11-26T10:00
                    чт 10 | 2026-11-26T10:00
                    чт, в 10 | 2026-11-26T10:00
                    чт 10.30 | 2026-11-26T10:30
                    в 10:00 в четверг | 2026-11-26T10:00
                    завтра в 3 | 2026-11-23T15:00
                    завтра в 9 утра | 2026-11-23T09:00
                    завтра 7 вечера | 2026-11-23T19:00
                    завтра вечером | 2026-11-23T18:00
                    через 2 нед | 2026-12-06
                    через две недели | 2026-12-06
                    через 2нед. | 2026-12-06
                    через неделю в 12:00 | 2026-11-29T12:00
                    через 3 дня | 2026-11-25
                    через пару дней | 2026-11-24
                    через месяц | 2026-12-22
                    через полгода | 2027-05-22
                    через год | 2027-11-22
                    через час | 2026-11-22T12:30
                    через полчаса | 2026-11-22T12:00
                    25.12 | 2026-12-25
                    22.11 | 2026-11-22
                    21.11 | 2027-11-21
                    25.12.27 | 2027-12-25
                    25.12.2026 15:30 | 2026-12-25T15:30
                    25 декабря | 2026-12-25
                    25 дек. в 15 | 2026-12-25T15:00
                    1 марта 2028 г. | 2028-03-01
                    в пятницу 25 декабря | 2026-12-25
                    29.02 | 2028-02-29
                    25-го | 2026-11-25
                    20 числа | 2026-12-20
                    31-го | 2026-12-31
                    10:00 | 2026-11-23T10:00
                    в 15:00 | 2026-11-22T15:00
                    в 10 | 2026-11-23T10:00
                    в конце недели | 2026-11-27
                    до конца месяца | 2026-11-30
                    в конце следующего месяца | 2026-12-31
                    в начале недели | 2026-11-23
                    в конце года | 2026-12-31
                    на следующей неделе | 2026-11-23
                    в следующую пятницу | 2026-11-27
                    в эту пятницу | 2026-11-27
                    в следующем месяце | 2026-12-01
                    на выходных | 2026-11-28
                    3 дня назад | 2026-11-19
                    к обеду | 2026-11-22T13:00
                    завтра с утра | 2026-11-23T09:00
                    завтра после обеда | 2026-11-23T14:00
                    до вечера | 2026-11-22T18:00
                    в конце дня | 2026-11-22T18:00
                    15.30 | 2026-11-22T15:30
                    завтра в 15 30 | 2026-11-23T15:30
                    пн 10-30 | 2026-11-23T10:30
                    на той неделе | 2026-11-23
                    в середине недели | 2026-11-25
                    в середине декабря | 2026-12-15
                    в середине ноября | 2027-11-15
                    в начале декабря | 2026-12-01
                    до конца ноября | 2026-11-30
                    до конца января | 2027-01-31
                    в январе | 2027-01-01
                    к марту | 2027-03-01
                    через полтора месяца | 2027-01-06
                    через полторы недели | 2026-12-03
                    через полтора часа | 2026-11-22T13:00
                    через 2-3 недели | 2026-12-06
                    """)
    void readsRussian(String text, String expected) {
        assertEquals(Optional.of(date(expected)), HumanDates.read(text, NOW));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    tomorrow | 2026-11-23
                    tomorrow 9 | 2026-11-23T09:00
                    tomorrow at 3 | 2026-11-23T15:00
                    tomorrow 9am | 2026-11-23T09:00
                    9:30 pm tomorrow | 2026-11-23T21:30
                    tomorrow in the morning | 2026-11-23T09:00
                    the day after tomorrow | 2026-11-24
                    thu 10:00 | 2026-11-26T10:00
                    on Thursday | 2026-11-26
                    by friday | 2026-11-27
                    next monday | 2026-11-23
                    in 2 weeks | 2026-12-06
                    in a week | 2026-11-29
                    in 3 days at 10 | 2026-11-25T10:00
                    in an hour | 2026-11-22T12:30
                    dec 25 | 2026-12-25
                    December 25th, 2027 | 2027-12-25
                    25 dec | 2026-12-25
                    25th of december | 2026-12-25
                    2026-12-25 | 2026-12-25
                    2026-12-25 15:30 | 2026-12-25T15:30
                    25/12 | 2026-12-25
                    12/25/2026 | 2026-12-25
                    the 25th | 2026-11-25
                    next week | 2026-11-23
                    end of the week | 2026-11-27
                    by the end of month | 2026-11-30
                    weekend | 2026-11-28
                    noon | 2026-11-22T12:00
                    eod | 2026-11-22T18:00
                    tonight | 2026-11-22T18:00
                    this afternoon | 2026-11-22T14:00
                    first thing tomorrow | 2026-11-23T09:00
                    end of day friday | 2026-11-27T18:00
                    in a couple of days | 2026-11-24
                    mid december | 2026-12-15
                    end of january | 2027-01-31
                    in january | 2027-01-01
                    """)
    void readsEnglish(String text, String expected) {
        assertEquals(Optional.of(date(expected)), HumanDates.read(text, NOW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "!",
                "25",
                "1234",
                "перезвонить",
                "31.02",
                "пн 10-12",
                "завтра 10 коробок",
                "в ноябре",
                "00.12",
                "32.01",
                "25.12.0000",
                "29.02.2027",
                "03/04",
                "завтра перезвонить",
                "24:00",
                "10:60",
                "через",
                "через 9999999999 лет",
                "завтра 3",
                "в",
                "do",
                "march",
                "next"
            })
    void leavesTheRestAlone(String text) {
        assertEquals(Optional.empty(), HumanDates.read(text, NOW));
    }

    @Test
    void aWeekdayIsNeverToday() {
        var thursday = LocalDateTime.parse("2026-11-26T08:00");

        assertEquals(Optional.of(date("2026-12-03T10:00")), HumanDates.read("чт 10:00", thursday));
        assertEquals(Optional.of(date("2026-11-26")), HumanDates.read("в этот четверг", thursday));
        assertEquals(Optional.of(date("2026-12-03")), HumanDates.read("next thursday", thursday));
    }

    @Test
    void endOfWeekOnItsFridayIsToday() {
        var friday = LocalDateTime.parse("2026-11-27T16:00");

        assertEquals(Optional.of(date("2026-11-27")), HumanDates.read("до конца недели", friday));
        assertEquals(
                Optional.of(date("2026-12-04")),
                HumanDates.read("до конца следующей недели", friday));
    }

    @Test
    void theYearTurns() {
        var newYearsEve = LocalDateTime.parse("2026-12-31T23:59");

        assertEquals(Optional.of(date("2027-01-01")), HumanDates.read("завтра", newYearsEve));
        assertEquals(Optional.of(date("2027-01-01")), HumanDates.read("01.01", newYearsEve));
        assertEquals(Optional.of(date("2026-12-31")), HumanDates.read("31.12", newYearsEve));
        assertEquals(
                Optional.of(date("2027-01-01T00:59")), HumanDates.read("через час", newYearsEve));
        assertEquals(Optional.of(date("2027-01-31")), HumanDates.read("через месяц", newYearsEve));
    }

    @Test
    void aMonthLaterStaysInTheMonth() {
        assertEquals(
                Optional.of(date("2027-02-28")),
                HumanDates.read("через месяц", LocalDateTime.parse("2027-01-31T10:00")));
    }

    @Test
    void whatHasHappenedIsLookedForBackwards() {
        assertEquals(Optional.of(date("2026-11-19")), back("чт"));
        assertEquals(Optional.of(date("2026-11-21T14:00")), back("вчера в 14:00"));
        assertEquals(Optional.of(date("2025-12-25")), back("25.12"));
        assertEquals(Optional.of(date("2026-11-22T11:00")), back("11:00"));
        assertEquals(Optional.empty(), back("завтра"));
        assertEquals(Optional.empty(), back("12:00"));
        assertEquals(Optional.empty(), back("сегодня в 12:00"));
        assertEquals(Optional.empty(), back("через час"));
    }

    @Test
    void thePhraseAtTheHeadOfATextEndsWhereTheTextGoesOn() {
        var text = "  чт 10:00, перезвонить 3 раза";
        var found = HumanDates.at(text, 0, NOW, Toward.AHEAD).orElseThrow();

        assertEquals("чт 10:00", text.substring(found.start(), found.end()));
        assertEquals(date("2026-11-26T10:00"), found.date());
        assertTrue(HumanDates.at(text, 12, NOW, Toward.AHEAD).isEmpty());
    }

    @Test
    void theLastDayNamedIsTheTerm() {
        var text = "после среды прислать договор в 3 экземплярах до пятницы.";
        var found = HumanDates.lastWithin(text, 0, text.length(), NOW).orElseThrow();

        assertEquals("до пятницы", text.substring(found.start(), found.end()));
        assertEquals(date("2026-11-27"), found.date());
    }

    private static Optional<HumanDate> back(String text) {
        return HumanDates.at(text, 0, NOW, Toward.BACK).map(HumanDates.Found::date);
    }

    private static HumanDate date(String iso) {
        return iso.contains("T")
                ? HumanDate.at(
                        LocalDateTime.parse(iso).toLocalDate(),
                        LocalDateTime.parse(iso).toLocalTime())
                : HumanDate.on(LocalDateTime.parse(iso + "T00:00").toLocalDate());
    }
}
