package org.kartoteka.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.DateTimes;
import net.jqwik.time.api.Dates;

import org.kartoteka.platform.text.HumanDates.Toward;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

final class HumanDatesPropertyTest {

    private static final List<String> WORDS =
            List.of(
                    "чт",
                    "в",
                    "завтра",
                    "через",
                    "2",
                    "нед",
                    "10:00",
                    "25.12",
                    "25",
                    "декабря",
                    "до",
                    "конца",
                    "недели",
                    "next",
                    "in",
                    "dec",
                    "the",
                    "of",
                    "назад",
                    "ago",
                    "следующий",
                    "утра",
                    "pm",
                    "в 3",
                    "31-го",
                    ",",
                    "999",
                    "год");

    @Property
    void neverFailsAndStaysInsideTheText(
            @ForAll("phrases") String text, @ForAll("moments") LocalDateTime now) {
        for (var toward : Toward.values()) {
            HumanDates.at(text, 0, now, toward)
                    .ifPresent(
                            found ->
                                    assertTrue(
                                            0 <= found.start()
                                                    && found.start() < found.end()
                                                    && found.end() <= text.length()));
        }
        HumanDates.lastWithin(text, 0, text.length(), now)
                .ifPresent(
                        found ->
                                assertTrue(
                                        found.start() < found.end()
                                                && found.end() <= text.length()));
    }

    @Property
    void neverFailsOnAnyText(@ForAll String text, @ForAll("moments") LocalDateTime now) {
        HumanDates.read(text, now);
        HumanDates.lastWithin(text, 0, text.length(), now);
    }

    @Property
    void whatHasHappenedNeverLiesAhead(
            @ForAll("phrases") String text, @ForAll("moments") LocalDateTime now) {
        HumanDates.at(text, 0, now, Toward.BACK)
                .map(HumanDates.Found::date)
                .ifPresent(
                        read -> {
                            var moment = read.date().atTime(read.time().orElse(LocalTime.MIN));
                            assertTrue(!moment.isAfter(now));
                        });
    }

    @Property
    void aFullDateReadsBack(@ForAll("days") LocalDate day, @ForAll("moments") LocalDateTime now) {
        var expected = Optional.of(HumanDate.on(day));

        assertEquals(expected, HumanDates.read(day.toString(), now));
        assertEquals(
                expected,
                HumanDates.read(DateTimeFormatter.ofPattern("dd.MM.yyyy").format(day), now));
    }

    @Property
    void aYearlessDateIsTheNextSuchDay(
            @ForAll("days") LocalDate day, @ForAll("moments") LocalDateTime now) {
        var read =
                HumanDates.read(day.getDayOfMonth() + "." + day.getMonthValue(), now)
                        .orElseThrow()
                        .date();

        assertEquals(day.getDayOfMonth(), read.getDayOfMonth());
        assertEquals(day.getMonth(), read.getMonth());
        assertTrue(!read.isBefore(now.toLocalDate()));
    }

    @Provide
    Arbitrary<String> phrases() {
        return Arbitraries.of(WORDS).list().ofMaxSize(8).map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<LocalDateTime> moments() {
        return DateTimes.dateTimes()
                .between(LocalDateTime.of(2000, 1, 1, 0, 0), LocalDateTime.of(2120, 1, 1, 0, 0));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31));
    }
}
