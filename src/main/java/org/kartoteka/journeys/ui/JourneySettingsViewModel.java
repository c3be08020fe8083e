package org.kartoteka.journeys.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.kartoteka.journeys.EditJourneys;
import org.kartoteka.journeys.Journey;
import org.kartoteka.journeys.JourneyStep;
import org.kartoteka.journeys.Journeys;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;

import java.util.List;

/// The journeys as a person edits them.
public final class JourneySettingsViewModel implements AutoCloseable {

    private final Journeys journeys;
    private final EditJourneys editing;
    private final Steps steps;
    private final Background.Lane reading;
    private final Subscription subscription;
    private final ReadOnlyObjectWrapper<List<Journey>> all = new ReadOnlyObjectWrapper<>(List.of());

    public JourneySettingsViewModel(
            Journeys journeys,
            EditJourneys editing,
            Steps steps,
            Background background,
            Changes changes) {
        this.journeys = journeys;
        this.editing = editing;
        this.steps = steps;
        this.reading = background.lane();
        this.subscription = changes.on(Topic.JOURNEYS, this::reload);
        reload();
    }

    private void reload() {
        reading.run(journeys::all, all::set);
    }

    /// Empty before the first answer.
    ReadOnlyObjectProperty<List<Journey>> journeysProperty() {
        return all.getReadOnlyProperty();
    }

    void follow(Journey journey) {
        if (!journey.followed()) {
            steps.run(() -> editing.follow(journey));
        }
    }

    /// Does nothing without a name that fits.
    void add(Journey journey, String name) {
        if (fits(name)) {
            steps.run(() -> editing.add(journey, name));
        }
    }

    /// Does nothing where the name stays as it is shown.
    ///
    /// @param shown the name that the person saw
    void rename(JourneyStep step, String name, String shown) {
        if (!name.strip().equals(shown) && (name.isBlank() || fits(name))) {
            steps.run(() -> editing.rename(step, name));
        }
    }

    private static boolean fits(String name) {
        return !name.isBlank() && name.strip().length() <= JourneyStep.LONGEST_NAME;
    }

    void move(Journey journey, JourneyStep step, int by) {
        steps.run(() -> editing.move(journey, step, by));
    }

    void putAway(JourneyStep step, boolean away) {
        steps.run(() -> editing.putAway(step, away));
    }

    @Override
    public void close() {
        subscription.close();
    }
}
