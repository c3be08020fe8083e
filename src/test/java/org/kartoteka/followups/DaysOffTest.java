package org.kartoteka.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class DaysOffTest {

    private static final DaysOff RUSSIAN = DaysOff.of(Holidays.russian());

    /// The Government's calendar of 2026 for a week of five days, Saturdays and Sundays left aside.
    @Test
    void theYear2026IsAsTheGovernmentHasIt() {
        var off =
                LocalDate.of(2026, 1, 1)
                        .datesUntil(LocalDate.of(2027, 1, 1))
                        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                        .filter(RUSSIAN::isOff)
                        .map(day -> "%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth()))
                        .toList();
        assertEquals(
                List.of(
                        "01-01", "01-02", "01-05", "01-06", "01-07", "01-08", "01-09", "02-23",
                        "03-09", "05-01", "05-11", "06-12", "11-04", "12-31"),
                off);
        var working =
                LocalDate.of(2026, 1, 1)
                        .datesUntil(LocalDate.of(2027, 1, 1))
                        .filter(day -> !RUSSIAN.isOff(day))
                        .count();
        assertEquals(247, working, "working days of 2026 by the official calendar");
    }

    @Test
    void theNextWorkingDayLiesBehindTheHolidays() {
        assertEquals(LocalDate.of(2026, 1, 12), RUSSIAN.workingDayFrom(LocalDate.of(2026, 1, 1)));
        assertEquals(LocalDate.of(2026, 5, 12), RUSSIAN.workingDayFrom(LocalDate.of(2026, 5, 9)));
        assertEquals(LocalDate.of(2026, 6, 3), RUSSIAN.workingDayFrom(LocalDate.of(2026, 6, 3)));
    }

    @Test
    void ownLeaveAndOwnWeekendCount() {
        var leave = new DaysOff.Leave(LocalDate.of(2026, 7, 6), LocalDate.of(2026, 7, 19));
        var mondays = new DaysOff(Set.of(DayOfWeek.MONDAY), Holidays.none(), List.of(leave));
        assertEquals(LocalDate.of(2026, 7, 21), mondays.workingDayFrom(LocalDate.of(2026, 7, 6)));
        assertEquals(LocalDate.of(2026, 7, 5), mondays.workingDayFrom(LocalDate.of(2026, 7, 5)));
    }

    @Test
    void aListCanBeEdited() {
        var edited =
                DaysOff.of(
                        Holidays.parse(
                                "--05-09 moves # День Победы\n\n2026-05-11 works\n2026-05-08\n"
                                        + "2026-05-16 works"));
        assertEquals(
                List.of("2026-05-08", "2026-05-09", "2026-05-10", "2026-05-17"),
                LocalDate.of(2026, 5, 4)
                        .datesUntil(LocalDate.of(2026, 5, 18))
                        .filter(edited::isOff)
                        .map(LocalDate::toString)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9 мая",
                "--05-32",
                "2026-13-01",
                "--05-09 works",
                "2026-05-09 moves",
                "--05-09 moves x"
            })
    void aLineThatIsNotUnderstoodIsNamed(String line) {
        var text = "# list\n--01-01\n" + line;
        assertThrows(IllegalArgumentException.class, () -> Holidays.parse(text));
        assertEquals(Optional.of(3), Holidays.firstBadLine(text));
        assertEquals(Optional.empty(), Holidays.firstBadLine(Holidays.russianText()));
    }

    @Test
    void aYearWithoutWorkIsNotBelieved() {
        var every = new StringBuilder();
        LocalDate.of(2027, 1, 1)
                .datesUntil(LocalDate.of(2028, 1, 1))
                .forEach(day -> every.append("-").append(day.toString().substring(4)).append('\n'));
        assertThrows(IllegalArgumentException.class, () -> Holidays.parse(every.toString()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new DaysOff(Set.of(DayOfWeek.values()), Holidays.none(), List.of()));
    }
}
