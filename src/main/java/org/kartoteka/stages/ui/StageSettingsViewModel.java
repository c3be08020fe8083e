package org.kartoteka.stages.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;
import org.kartoteka.stages.EditThresholds;
import org.kartoteka.stages.StageSettings;
import org.kartoteka.stages.StageThreshold;
import org.kartoteka.stages.StageThresholds;

import java.util.Optional;

/// The thresholds of the assistant and the delays of the win-back.
public final class StageSettingsViewModel implements AutoCloseable {

    /// What is read and written.
    public record Uses(StageSettings settings, EditThresholds editing, Steps steps) {}

    private final Uses uses;
    private final Background.Lane reading;
    private final Subscription subscription;
    private final ReadOnlyObjectWrapper<Optional<StageThresholds>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public StageSettingsViewModel(Uses uses, Background background, Changes changes) {
        this.uses = uses;
        this.reading = background.lane();
        this.subscription = changes.on(Topic.STAGES, this::reload);
        reload();
    }

    private void reload() {
        reading.run(uses.settings()::thresholds, read -> shown.set(Optional.of(read)));
    }

    /// Absent before the first answer.
    ReadOnlyObjectProperty<Optional<StageThresholds>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// @return whether it is a number that the threshold allows
    boolean set(StageThreshold threshold, String typed) {
        var amount =
                Optional.of(typed.strip())
                        .filter(text -> text.matches("\\d{1,4}"))
                        .map(Integer::parseInt)
                        .filter(threshold::allows);
        amount.filter(chosen -> differs(threshold, chosen))
                .ifPresent(chosen -> uses.steps().run(() -> uses.editing().set(threshold, chosen)));
        return amount.isPresent();
    }

    private boolean differs(StageThreshold threshold, int amount) {
        return shown.get().filter(now -> now.amount(threshold) != amount).isPresent();
    }

    @Override
    public void close() {
        subscription.close();
    }
}
