package org.kartoteka.briefs.ui;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.kartoteka.briefs.EditPhrases;
import org.kartoteka.briefs.Phrase;
import org.kartoteka.briefs.Phrases;
import org.kartoteka.briefs.Situation;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;

import java.util.Comparator;

/// The phrases as a person edits them, situation by situation.
public final class PhrasesViewModel implements AutoCloseable {

    private static final Comparator<Phrase> BY_SITUATION =
            Comparator.comparing(Phrase::situation).thenComparingInt(Phrase::position);

    private final Phrases phrases;
    private final EditPhrases editing;
    private final Steps steps;
    private final Background.Lane loading;
    private final Subscription subscription;
    private final ObservableList<Phrase> rows = FXCollections.observableArrayList();

    public PhrasesViewModel(
            Phrases phrases,
            EditPhrases editing,
            Steps steps,
            Background background,
            Changes changes) {
        this.phrases = phrases;
        this.editing = editing;
        this.steps = steps;
        this.loading = background.lane();
        this.subscription = changes.on(Topic.PHRASES, this::reload);
        reload();
    }

    private void reload() {
        loading.run(
                phrases::all, found -> rows.setAll(found.stream().sorted(BY_SITUATION).toList()));
    }

    ObservableList<Phrase> rows() {
        return rows;
    }

    /// Does nothing where the words stay as they are shown.
    void reword(Phrase phrase, String words, String shown) {
        if (!words.strip().equals(shown)) {
            steps.run(() -> editing.reword(phrase, words));
        }
    }

    void archive(Phrase phrase, boolean away) {
        steps.run(() -> editing.archive(phrase, away));
    }

    /// Does nothing without words.
    void add(Situation situation, String words) {
        if (!words.isBlank()) {
            steps.run(() -> editing.add(situation, words), _ -> {});
        }
    }

    @Override
    public void close() {
        subscription.close();
    }
}
