package org.kartoteka.followups.ui;

import org.kartoteka.followups.Alert;
import org.kartoteka.followups.AlertWords;
import org.kartoteka.followups.Recurrence;
import org.kartoteka.followups.RecurrenceWords;
import org.kartoteka.followups.StepPlan;
import org.kartoteka.platform.text.Messages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a plan says besides its day and its words: how often it comes again, when it is told of.
record PlanWords(Messages messages) {

    private static final String BETWEEN = " · ";

    /// `plan` with all that stands in it behind it: «чт, 26.11.2026: сверка · каждый месяц».
    ///
    /// @param plain what the plan says without that
    String whole(String plain, StepPlan plan) {
        return Stream.of(
                        Optional.of(plain),
                        plan.recurrence().map(this::again),
                        plan.alerts().map(this::alerts))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(BETWEEN));
    }

    String again(Recurrence recurrence) {
        return new RecurrenceWords(messages).of(recurrence);
    }

    String alerts(List<Alert> alerts) {
        var words = new AlertWords(messages).of(alerts);
        return alerts.isEmpty() ? words : messages.get("followups.alert.told", words);
    }
}
