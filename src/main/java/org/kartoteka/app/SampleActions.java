package org.kartoteka.app;

import org.kartoteka.demo.AddSampleBase;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Notices;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.UndoOutcome;
import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;

/// The examples to look around in: put there in one press, and taken away in one.
final class SampleActions {

    private final Wiring wiring;
    private final Messages messages;
    private final Notices notices;
    private final Background background;

    SampleActions(Wiring wiring, Desk desk) {
        this.wiring = wiring;
        this.messages = desk.messages();
        this.notices = desk.notices();
        this.background = desk.background();
    }

    Action adding() {
        return Action.of("app.sample.add", this::add).withIcon(Feather.GIFT);
    }

    Action removing() {
        return Action.of("app.sample.remove", this::remove).withIcon(Feather.X_CIRCLE);
    }

    private void add() {
        background.run(() -> wiring.addSampleBase.add(messages.language()), this::sayAdded);
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
        background.run(wiring.removeSampleBase::remove, outcome -> notices.say(said(outcome)));
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
}
