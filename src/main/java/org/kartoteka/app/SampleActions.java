package org.kartoteka.app;

import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.kartoteka.demo.AddSampleBase;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Notices;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;
import org.kartoteka.platform.work.UndoOutcome;
import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;

/// The examples to look around in: put there in one press, and taken away in one.
final class SampleActions implements AutoCloseable {

    private final Wiring wiring;
    private final Messages messages;
    private final Notices notices;
    private final Background background;
    private final Background.Lane looking;
    private final Subscription following;
    private final ReadOnlyBooleanWrapper there = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper idle = new ReadOnlyBooleanWrapper(true);

    SampleActions(Wiring wiring, Desk desk) {
        this.wiring = wiring;
        this.messages = desk.messages();
        this.notices = desk.notices();
        this.background = desk.background();
        this.looking = background.lane();
        this.following = wiring.changes.on(Topic.HISTORY, this::look);
        look();
    }

    private void look() {
        looking.run(() -> wiring.sampleStep.find().isPresent(), there::set);
    }

    Action adding() {
        return Action.of("app.sample.add", this::add).withIcon(Feather.GIFT).when(idle);
    }

    /// Out of reach where there are no examples.
    Action removing() {
        return Action.of("app.sample.remove", this::remove)
                .withIcon(Feather.X_CIRCLE)
                .when(there.and(idle));
    }

    private void add() {
        begin("app.sample.adding");
        background.run(
                () -> wiring.addSampleBase.add(messages.language()),
                this::sayAdded,
                () -> idle.set(true));
    }

    private void begin(String said) {
        idle.set(false);
        notices.say(messages.get(said));
    }

    private void sayAdded(AddSampleBase.Outcome outcome) {
        switch (outcome) {
            case AddSampleBase.Outcome.Added added ->
                    notices.withWay(
                            messages.count("app.sample.added", added.clients()), removing());
            case AddSampleBase.Outcome.AlreadyThere _ ->
                    notices.withWay(messages.get("app.sample.there"), removing());
        }
    }

    private void remove() {
        begin("app.sample.removing");
        background.run(
                wiring.removeSampleBase::remove,
                outcome -> notices.say(said(outcome)),
                () -> idle.set(true));
    }

    private String said(UndoOutcome outcome) {
        return Optional.of(outcome)
                .filter(UndoOutcome.Done.class::isInstance)
                .map(UndoOutcome.Done.class::cast)
                .map(
                        done ->
                                done.kept().isEmpty()
                                        ? messages.get("app.sample.removed")
                                        : messages.count("app.sample.kept", done.kept().size()))
                .orElse(messages.get("app.sample.none"));
    }

    @Override
    public void close() {
        following.close();
    }
}
