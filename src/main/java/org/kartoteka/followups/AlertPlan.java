package org.kartoteka.followups;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FollowUpId;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The alerts of one open step.
///
/// @param alerts in any order, each once
/// @param plannedAt local moment at which day, time or alerts were last set: an alert whose moment
///   had passed by then tells nothing that the person did not just type
public record AlertPlan(
        FollowUpId step,
        ClientId client,
        LocalDate due,
        Optional<LocalTime> time,
        List<Alert> alerts,
        LocalDateTime plannedAt) {

    public AlertPlan {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(plannedAt, "plannedAt");
        alerts = Alert.inOrder(alerts);
    }

    /// The alerts that count, the earliest first.
    public List<Alert> counting(LocalTime workdayStart) {
        return alerts.stream()
                .filter(alert -> alert.at(due, time, workdayStart).isAfter(plannedAt))
                .toList();
    }
}
