package org.kartoteka.app;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Icons;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;
import org.kordamp.ikonli.feather.Feather;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;

/// The foot of the window: whether all is saved, how many reminders wait, and which base is open.
final class StatusBar extends HBox implements AutoCloseable {

    private final Label saved = new Label();
    private final Subscription subscription;

    /// @param removingSamples offered while it is in reach
    /// @param reminders how many wait; `showing` opens them
    /// @param changes announces `HISTORY` when a step is safe on the disk, never before
    StatusBar(
            String baseName,
            Action removingSamples,
            ReadOnlyIntegerProperty reminders,
            Action showing,
            Messages messages,
            Changes changes,
            Clock clock,
            ZoneId zone) {
        getStyleClass().add("status-bar");
        saved.setId("saved-state");
        saved.setText(messages.get("app.saved"));
        saved.setGraphic(Icons.of(Feather.CHECK_CIRCLE));
        var gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        var base = new Label(baseName, Icons.of(Feather.DATABASE));
        var samples = Buttons.quiet(removingSamples, messages);
        samples.visibleProperty().bind(removingSamples.enabled());
        samples.managedProperty().bind(samples.visibleProperty());
        getChildren().setAll(saved, gap, bell(reminders, showing, messages), samples, base);
        this.subscription =
                changes.on(
                        Topic.HISTORY,
                        () ->
                                saved.setText(
                                        messages.get(
                                                "app.saved.at",
                                                LocalTime.ofInstant(clock.instant(), zone))));
    }

    private static Button bell(
            ReadOnlyIntegerProperty reminders, Action showing, Messages messages) {
        var bell = Buttons.quiet(showing, messages);
        bell.setId("waiting-reminders");
        bell.textProperty().bind(reminders.map(n -> messages.count("reminders.now", n.intValue())));
        bell.visibleProperty().bind(reminders.greaterThan(0));
        bell.managedProperty().bind(bell.visibleProperty());
        return bell;
    }

    @Override
    public void close() {
        subscription.close();
    }
}
