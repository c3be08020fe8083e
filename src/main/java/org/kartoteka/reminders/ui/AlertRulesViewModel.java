package org.kartoteka.reminders.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.kartoteka.followups.Alert;
import org.kartoteka.followups.AlertRules;
import org.kartoteka.followups.AlertSettings;
import org.kartoteka.followups.AlertText;
import org.kartoteka.followups.SettleAlerts;
import org.kartoteka.platform.text.HumanDate;
import org.kartoteka.platform.text.HumanDates;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// When steps are told of that say nothing of it themselves, as a person settles it in words.
public final class AlertRulesViewModel implements AutoCloseable {

    /// What the rules are read from and written to.
    public record Uses(AlertSettings settings, SettleAlerts settling, Steps steps) {}

    private final Uses uses;
    private final Background.Lane reading;
    private final Clock clock;
    private final Subscription subscription;
    private final ReadOnlyObjectWrapper<Optional<AlertRules>> rules =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public AlertRulesViewModel(Uses uses, Background background, Changes changes, Clock clock) {
        this.uses = uses;
        this.reading = background.lane();
        this.clock = clock;
        this.subscription = changes.on(Topic.FOLLOW_UPS, this::reload);
        reload();
    }

    private void reload() {
        reading.run(uses.settings()::rules, read -> rules.set(Optional.of(read)));
    }

    /// As stored; absent until they are read.
    public ReadOnlyObjectProperty<Optional<AlertRules>> rulesProperty() {
        return rules.getReadOnlyProperty();
    }

    /// Alerts as typed; nothing typed is none.
    public Optional<List<Alert>> alerts(String typed) {
        return typed.isBlank() ? Optional.of(List.of()) : AlertText.read(typed);
    }

    /// A time of day as typed: `9:00`, «в 9».
    public Optional<LocalTime> time(String typed) {
        return HumanDates.read(typed, LocalDateTime.now(clock)).flatMap(HumanDate::time);
    }

    /// Stores what is understood; the rest stays as it was.
    public void settle(String workdayStart, String withTime, String withoutTime) {
        rules.get()
                .ifPresent(
                        now ->
                                settle(
                                        time(workdayStart).orElse(now.workdayStart()),
                                        alerts(withTime).orElse(now.withTime()),
                                        alerts(withoutTime).orElse(now.withoutTime())));
    }

    private void settle(LocalTime start, List<Alert> withTime, List<Alert> withoutTime) {
        uses.steps().run(() -> uses.settling().settle(start, withTime, withoutTime));
    }

    @Override
    public void close() {
        subscription.close();
    }
}
