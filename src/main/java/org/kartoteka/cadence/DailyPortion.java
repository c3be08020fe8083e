package org.kartoteka.cadence;

import org.kartoteka.followups.DaysOff;
import org.kartoteka.kernel.ClientId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// The calls by cadence that one day asks for: no more than can be done, the latest first, «сегодня
/// 6, остальные завтра».
///
/// It follows from how things stood when the day began, so that it holds all day: a client who was
/// called stays in it, struck off, and nobody moves up or falls out because of it.
///
/// @param calls at most the cap of the day; none on a day off
/// @param waiting how many clients are due besides
/// @param waitingUntil the next working day
public record DailyPortion(List<Call> calls, int waiting, LocalDate waitingUntil) {

    /// @param position as the day began
    /// @param isHandled spoken to, put off or given a next step since
    public record Call(ClientId client, CadencePosition position, boolean isHandled) {}

    /// A client as the day began: contacts, putting off and next steps of today left aside.
    ///
    /// @param position by the last counted contact on a day before today
    /// @param isLeftInPeace whether a [Snooze] or an open next step, of a day before today, held it
    ///   back
    /// @param isHandledToday spoken to, put off or given a next step today
    public record Candidate(
            ClientId client,
            CadencePosition position,
            boolean isLeftInPeace,
            boolean isHandledToday) {}

    private static final Comparator<Candidate> LATEST_FIRST =
            Comparator.comparing(Candidate::position, CadencePosition.LATEST_FIRST)
                    .thenComparing(Candidate::client);

    public DailyPortion {
        calls = List.copyOf(calls);
    }

    /// @param candidates in any order, each client once
    /// @param cap the most calls of one day, from 1
    /// @param today local
    public static DailyPortion of(
            Collection<Candidate> candidates, int cap, DaysOff daysOff, LocalDate today) {
        if (cap < 1) {
            throw new IllegalArgumentException("A day has room for at least one call");
        }
        var due =
                candidates.stream()
                        .filter(candidate -> candidate.position.isDue())
                        .filter(candidate -> !candidate.isLeftInPeace)
                        .sorted(LATEST_FIRST)
                        .toList();
        var room = daysOff.isOff(today) ? 0 : Math.min(cap, due.size());
        var calls = due.subList(0, room).stream().map(DailyPortion::call).toList();
        var waiting =
                due.subList(room, due.size()).stream()
                        .filter(candidate -> !candidate.isHandledToday)
                        .count();
        return new DailyPortion(
                calls, Math.toIntExact(waiting), daysOff.workingDayFrom(today.plusDays(1)));
    }

    private static Call call(Candidate candidate) {
        return new Call(candidate.client, candidate.position, candidate.isHandledToday);
    }

    /// How many of the calls are still to be made.
    public int left() {
        return Math.toIntExact(calls.stream().filter(call -> !call.isHandled).count());
    }
}
