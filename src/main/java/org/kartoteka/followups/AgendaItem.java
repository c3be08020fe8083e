package org.kartoteka.followups;

import org.kartoteka.clients.ClientGlance;
import org.kartoteka.interactions.Promise;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/// One line of the Today page: a next step, or a promise that falls due.
public sealed interface AgendaItem {

    ClientGlance client();

    LocalDate date();

    Optional<LocalTime> time();

    String text();

    /// Done or settled a moment ago and still shown.
    boolean isDone();

    /// Whether its day, or its hour if it has one, has passed.
    default boolean isPast(LocalDateTime now) {
        return date().isBefore(now.toLocalDate())
                || time().map(time -> date().atTime(time).isBefore(now)).orElse(false);
    }

    record Step(FollowUp step, ClientGlance client) implements AgendaItem {

        @Override
        public LocalDate date() {
            return step.dueDate();
        }

        @Override
        public Optional<LocalTime> time() {
            return step.dueTime();
        }

        @Override
        public String text() {
            return step.text();
        }

        @Override
        public boolean isDone() {
            return step.state() != FollowUp.State.OPEN;
        }
    }

    /// @param promise with a date
    record Promised(Promise promise, ClientGlance client) implements AgendaItem {

        @Override
        public LocalDate date() {
            return promise.due().orElseThrow();
        }

        @Override
        public Optional<LocalTime> time() {
            return Optional.empty();
        }

        @Override
        public String text() {
            return promise.text();
        }

        @Override
        public boolean isDone() {
            return promise.state() != Promise.State.OPEN;
        }
    }
}
