package org.kartoteka.cadence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.kartoteka.cadence.DailyPortion.Call;
import org.kartoteka.cadence.DailyPortion.Candidate;
import org.kartoteka.followups.DaysOff;
import org.kartoteka.followups.Holidays;
import org.kartoteka.kernel.ClientId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class DailyPortionTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 5);
    private static final DaysOff WEEKENDS = DaysOff.of(Holidays.none());

    private static Candidate candidate(long client, int silent, boolean handled) {
        return new Candidate(
                new ClientId(client),
                new CadencePosition(new Cadence(10, 20), silent),
                false,
                handled);
    }

    private static List<Long> clients(DailyPortion portion) {
        return portion.calls().stream().map(Call::client).map(ClientId::value).toList();
    }

    @Test
    void sixTodayTheOthersOnMonday() {
        var due = new ArrayList<Candidate>();
        for (var client = 1; client <= 9; client++) {
            due.add(candidate(client, 10 + client, false));
        }
        due.add(candidate(10, 9, false));
        var portion = DailyPortion.of(due, 6, WEEKENDS, FRIDAY);
        assertEquals(List.of(9L, 8L, 7L, 6L, 5L, 4L), clients(portion));
        assertEquals(3, portion.waiting());
        assertEquals(FRIDAY.plusDays(3), portion.waitingUntil());
        assertEquals(6, portion.left());
    }

    @Test
    void nobodyIsToBeCalledOnADayOff() {
        var portion =
                DailyPortion.of(List.of(candidate(1, 50, false)), 6, WEEKENDS, FRIDAY.plusDays(1));
        assertEquals(List.of(), portion.calls());
        assertEquals(1, portion.waiting());
    }

    @Test
    void whoIsLeftInPeaceIsNotAsked() {
        var peaceful =
                new Candidate(
                        new ClientId(1), new CadencePosition(new Cadence(1, 1), 9), true, false);
        assertEquals(List.of(), DailyPortion.of(List.of(peaceful), 6, WEEKENDS, FRIDAY).calls());
    }

    /// Whatever is done during the day, and in whatever order the store gives the clients, the same
    /// people stand in the same places.
    @Property(tries = 500, seed = "20261122")
    void theDayHoldsItsPeopleWhateverIsDone(
            @ForAll @IntRange(min = 0, max = 40) int number,
            @ForAll @IntRange(min = 1, max = 12) int cap,
            @ForAll long chance) {
        var random = new Random(chance);
        var morning = new ArrayList<Candidate>();
        for (var client = 0; client < number; client++) {
            morning.add(candidate(client, random.nextInt(60), false));
        }
        var first = DailyPortion.of(morning, cap, WEEKENDS, FRIDAY);
        var later = new ArrayList<Candidate>();
        for (var one : morning) {
            later.add(new Candidate(one.client(), one.position(), false, random.nextBoolean()));
        }
        Collections.shuffle(later, random);
        var second = DailyPortion.of(later, cap, WEEKENDS, FRIDAY);
        assertEquals(clients(first), clients(second));
        assertTrue(first.calls().size() <= cap);
        assertEquals(
                second.calls().stream().filter(call -> !call.isHandled()).count(), second.left());
        var positions = first.calls().stream().map(Call::position).toList();
        assertEquals(positions, positions.stream().sorted(CadencePosition.LATEST_FIRST).toList());
    }
}
