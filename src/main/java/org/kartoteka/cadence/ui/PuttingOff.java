package org.kartoteka.cadence.ui;

import javafx.beans.property.ReadOnlyObjectWrapper;

import org.kartoteka.cadence.SnoozeClient;
import org.kartoteka.cadence.SnoozeOutcome;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.text.HumanDate;
import org.kartoteka.platform.text.HumanDates;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.platform.work.Subscription;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Optional;
import java.util.function.Supplier;

/// Puts calls off, with what that asks in turn. One client at a time is asked about. UI thread
/// only.
public final class PuttingOff {

    private static final Period DAY = Period.ofDays(1);
    private static final Period WEEK = Period.ofWeeks(1);

    /// What a line asks, right under itself.
    sealed interface Question {

        /// Until which day?
        record Until() implements Question {}

        /// Why is it put off for the third time? Asked once; the answer may be empty.
        record Why(LocalDate until) implements Question {}
    }

    record Asked(ClientId client, Question question) {}

    private final SnoozeClient snoozing;
    private final Steps steps;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Optional<Asked>> asked =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param clock in the person's own zone, whose day is today
    public PuttingOff(SnoozeClient snoozing, Steps steps, Clock clock) {
        this.snoozing = snoozing;
        this.steps = steps;
        this.clock = clock;
    }

    /// Calls `action` now and whenever something else is asked, or nothing any more.
    Subscription onAsked(Runnable action) {
        var asking = asked.subscribe(_ -> action.run());
        return asking::unsubscribe;
    }

    Optional<Question> question(ClientId client) {
        return asked.get().filter(open -> open.client().equals(client)).map(Asked::question);
    }

    /// To the next working day, or a working day further.
    void byDay(ClientId client) {
        run(client, () -> snoozing.by(client, DAY, Optional.empty()));
    }

    void byWeek(ClientId client) {
        run(client, () -> snoozing.by(client, WEEK, Optional.empty()));
    }

    void ask(ClientId client) {
        asked.set(Optional.of(new Asked(client, new Question.Until())));
    }

    void dismiss() {
        asked.set(Optional.empty());
    }

    /// The day that a typed answer names; empty if it names none that lies ahead.
    Optional<LocalDate> reading(String typed) {
        return HumanDates.read(typed, LocalDateTime.now(clock))
                .map(HumanDate::date)
                .filter(day -> day.isAfter(LocalDate.now(clock)));
    }

    /// Answers the question that is open.
    ///
    /// @return whether the answer was understood
    boolean answer(String typed) {
        var open = asked.get();
        if (open.isEmpty()) {
            return true;
        }
        var client = open.get().client();
        return switch (open.get().question()) {
            case Question.Why why -> {
                run(client, () -> snoozing.until(client, why.until(), Optional.of(typed)));
                yield true;
            }
            case Question.Until _ -> {
                var day = reading(typed);
                day.ifPresent(
                        until ->
                                run(client, () -> snoozing.until(client, until, Optional.empty())));
                yield day.isPresent();
            }
        };
    }

    private void run(ClientId client, Supplier<SnoozeOutcome> deed) {
        steps.run(
                deed,
                outcome ->
                        asked.set(
                                outcome instanceof SnoozeOutcome.ReasonAsked(var until)
                                        ? Optional.of(new Asked(client, new Question.Why(until)))
                                        : Optional.empty()));
    }
}
