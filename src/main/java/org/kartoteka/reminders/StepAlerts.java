package org.kartoteka.reminders;

import org.kartoteka.followups.Alert;
import org.kartoteka.followups.AlertPlan;
import org.kartoteka.followups.AlertPlans;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The alerts of next steps.
public final class StepAlerts implements AlertSource {

    private static final int MINUTES_OF_DAY = 24 * 60;

    private final AlertPlans plans;
    private final Supplier<LocalTime> workdayStart;

    /// @param workdayStart when a step without a time is told; asked each time, because a person
    ///   may change it
    public StepAlerts(AlertPlans plans, Supplier<LocalTime> workdayStart) {
        this.plans = plans;
        this.workdayStart = workdayStart;
    }

    @Override
    public List<PendingAlert> upTo(LocalDateTime now) {
        return reaching(now).stream().filter(alert -> !alert.at().isAfter(now)).toList();
    }

    @Override
    public Optional<LocalDateTime> nextAfter(LocalDateTime now) {
        return reaching(now.plusDays(1)).stream()
                .map(PendingAlert::at)
                .filter(at -> at.isAfter(now))
                .min(Comparator.naturalOrder())
                .or(() -> Optional.of(now.plusDays(1)));
    }

    /// The alerts of all steps of which one may be due at `latest`.
    private List<PendingAlert> reaching(LocalDateTime latest) {
        var start = workdayStart.get();
        var lastDue = latest.toLocalDate().plusDays(Alert.MOST_MINUTES / MINUTES_OF_DAY + 1);
        var pending = new ArrayList<PendingAlert>();
        for (var plan : plans.dueUpTo(lastDue)) {
            for (var alert : plan.counting(start)) {
                pending.add(pending(plan, alert, start));
            }
        }
        return pending;
    }

    private static PendingAlert pending(AlertPlan plan, Alert alert, LocalTime start) {
        return new PendingAlert(
                new AlertKey.OfStep(plan.step(), plan.due(), plan.time(), alert.minutesBefore()),
                new Subject.Step(plan.client(), plan.step()),
                alert.at(plan.due(), plan.time(), start));
    }
}
