package org.kartoteka.occasions.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.kartoteka.occasions.Courtesies;
import org.kartoteka.occasions.CourtesyRules;
import org.kartoteka.occasions.ShowCourtesy;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;

import java.util.Optional;

/// The rules of thanking, as a person edits them.
public final class CourtesySettingsViewModel implements AutoCloseable {

    /// The rules as typed.
    record Typed(
            String contacts,
            String purchases,
            String overMonths,
            String againMonths,
            String reviewLink) {}

    private final Courtesies courtesies;
    private final ShowCourtesy settling;
    private final Steps steps;
    private final Background.Lane reading;
    private final Subscription subscription;
    private final ReadOnlyObjectWrapper<Optional<CourtesyRules>> rules =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public CourtesySettingsViewModel(
            Courtesies courtesies,
            ShowCourtesy settling,
            Steps steps,
            Background background,
            Changes changes) {
        this.courtesies = courtesies;
        this.settling = settling;
        this.steps = steps;
        this.reading = background.lane();
        this.subscription = changes.on(Topic.COURTESIES, this::reload);
        reload();
    }

    private void reload() {
        reading.run(courtesies::rules, read -> rules.set(Optional.of(read)));
    }

    /// Absent before the first answer.
    ReadOnlyObjectProperty<Optional<CourtesyRules>> rulesProperty() {
        return rules.getReadOnlyProperty();
    }

    /// @return whether everything was understood and in range
    boolean settle(Typed typed) {
        if (rules.get().isEmpty()) {
            return true;
        }
        try {
            var wanted =
                    new CourtesyRules(
                            Integer.parseInt(typed.contacts().strip()),
                            Integer.parseInt(typed.purchases().strip()),
                            Integer.parseInt(typed.overMonths().strip()),
                            Integer.parseInt(typed.againMonths().strip()),
                            typed.reviewLink());
            if (!rules.get().equals(Optional.of(wanted))) {
                steps.run(() -> settling.settle(wanted));
            }
            return true;
        } catch (IllegalArgumentException notANumberInRange) {
            return false;
        }
    }

    @Override
    public void close() {
        subscription.close();
    }
}
