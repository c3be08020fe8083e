package org.kartoteka.briefs.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.kartoteka.briefs.Phrase;
import org.kartoteka.briefs.Phrases;
import org.kartoteka.briefs.SaveTalkHint;
import org.kartoteka.briefs.Situation;
import org.kartoteka.briefs.TalkHints;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;

import java.util.List;
import java.util.Optional;

/// How to talk to one client, and what to think of in any call.
public final class TalkPrepViewModel implements AutoCloseable {

    /// What is read and written.
    public record Uses(Phrases phrases, TalkHints hints, SaveTalkHint saving, Steps steps) {}

    /// @param checklist what to think of, in its order
    record Shown(String hint, List<Phrase> checklist) {}

    private final ClientId client;
    private final Uses uses;
    private final Background.Lane reading;
    private final Subscription subscription;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public TalkPrepViewModel(ClientId client, Uses uses, Background background, Changes changes) {
        this.client = client;
        this.uses = uses;
        this.reading = background.lane();
        this.subscription = changes.on(Topic.PHRASES, this::reload);
        reload();
    }

    private void reload() {
        reading.run(this::read, read -> shown.set(Optional.of(read)));
    }

    private Shown read() {
        return new Shown(
                uses.hints().of(client),
                uses.phrases().all().stream()
                        .filter(phrase -> phrase.situation() == Situation.CHECKLIST)
                        .filter(phrase -> !phrase.archived())
                        .toList());
    }

    /// Absent before the first answer.
    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Does nothing where the words stay as they are.
    void saveHint(String text) {
        var stands = shown.get().map(Shown::hint).orElse("");
        if (!text.strip().equals(stands)) {
            uses.steps().run(() -> uses.saving().save(client, text));
        }
    }

    @Override
    public void close() {
        subscription.close();
    }
}
