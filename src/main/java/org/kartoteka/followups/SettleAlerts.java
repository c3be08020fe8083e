package org.kartoteka.followups;

import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/// Use case: settle when steps are told of that say nothing of it, as one step of the journal.
/// Blocks.
public final class SettleAlerts {

    private final AlertSettings settings;
    private final Transactions transactions;
    private final Clock clock;

    /// @param clock in the person's own zone
    public SettleAlerts(AlertSettings settings, Transactions transactions, Clock clock) {
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Rules that are as they were make no step.
    public void settle(LocalTime workdayStart, List<Alert> withTime, List<Alert> withoutTime) {
        var before = settings.rules();
        var same = new AlertRules(workdayStart, withTime, withoutTime, before.since());
        if (!same.equals(before)) {
            transactions.step(
                    Label.of("step.alerts.settled"),
                    () ->
                            settings.put(
                                    new AlertRules(
                                            workdayStart,
                                            withTime,
                                            withoutTime,
                                            LocalDateTime.now(clock))));
        }
    }
}
