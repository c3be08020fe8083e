package org.kartoteka.history.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Journal;
import org.kartoteka.platform.work.Step;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;
import org.kartoteka.platform.work.UndoOutcome;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The steps of the journal, newest first and grouped by day, and the way to take back any of them.
public final class HistoryViewModel implements AutoCloseable {

    /// A few screens; older steps come when a person scrolls there.
    static final int PAGE_SIZE = 100;

    private final Journal journal;
    private final Clients clients;
    private final Background background;
    private final Background.Lane loading;
    private final ZoneId zone;
    private final Subscription subscription;
    private final ObservableList<HistoryRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper olderLeft = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Optional<HistoryAnswer>> answer =
            new SimpleObjectProperty<>(Optional.empty());

    private List<Step> steps = List.of();
    private boolean loadingOlder;

    public HistoryViewModel(
            Journal journal, Clients clients, Background background, Changes changes, ZoneId zone) {
        this.journal = journal;
        this.clients = clients;
        this.background = background;
        this.loading = background.lane();
        this.zone = zone;
        this.subscription = changes.on(Topic.HISTORY, this::reload);
        reload();
    }

    /// Reads again as much as was read.
    void reload() {
        var limit = Math.max(PAGE_SIZE, steps.size());
        loadingOlder = false;
        loading.run(() -> journal.steps(Optional.empty(), limit), found -> show(found, limit));
    }

    /// Reads the page of steps before the oldest one shown.
    void loadOlder() {
        if (loadingOlder || !olderLeft.get()) {
            return;
        }
        loadingOlder = true;
        var shown = steps;
        var before = Optional.of(shown.getLast().id());
        loading.run(
                () -> journal.steps(before, PAGE_SIZE),
                older -> {
                    loadingOlder = false;
                    var all = new ArrayList<>(shown);
                    all.addAll(older);
                    show(all, shown.size() + PAGE_SIZE);
                });
    }

    private void show(List<Step> found, int askedFor) {
        steps = List.copyOf(found);
        olderLeft.set(found.size() == askedFor);
        rows.setAll(byDay(steps));
        loaded.set(true);
    }

    private List<HistoryRow> byDay(List<Step> found) {
        var lines = new ArrayList<HistoryRow>();
        Optional<LocalDate> day = Optional.empty();
        for (var step : found) {
            var at = step.doneAt().atZone(zone);
            var date = Optional.of(at.toLocalDate());
            if (!date.equals(day)) {
                lines.add(new HistoryRow.Day(at.toLocalDate()));
                day = date;
            }
            lines.add(new HistoryRow.Entry(step, at.toLocalTime()));
        }
        return lines;
    }

    /// Takes back a step that stands; does a step again that was taken back.
    void turn(HistoryRow.Entry entry) {
        if (entry.canUndo()) {
            undo(entry.step());
        } else if (entry.canRedo()) {
            redo(entry.step());
        }
    }

    private void undo(Step step) {
        background.run(() -> undone(journal.undo(step.id()), true), this::say);
    }

    private void redo(Step step) {
        background.run(
                () ->
                        switch (journal.redo(step.id())) {
                            case UndoOutcome.Done done ->
                                    new HistoryAnswer.Redone(done.step().label());
                            case UndoOutcome.Blocked blocked ->
                                    new HistoryAnswer.InTheWay(
                                            blocked.step(), blocked.inTheWay(), false);
                            case UndoOutcome.Nothing _ -> new HistoryAnswer.Stale();
                        },
                this::say);
    }

    /// Takes back what nothing stands in the way of, after [HistoryAnswer.InTheWay].
    void undoRest(Step step) {
        background.run(() -> undone(journal.undoKeepingLaterChanges(step.id()), false), this::say);
    }

    private HistoryAnswer undone(UndoOutcome outcome, boolean canDoRest) {
        return switch (outcome) {
            case UndoOutcome.Done done ->
                    new HistoryAnswer.Undone(done.step().label(), names(done.kept()));
            case UndoOutcome.Blocked blocked ->
                    new HistoryAnswer.InTheWay(blocked.step(), blocked.inTheWay(), canDoRest);
            case UndoOutcome.Nothing _ -> new HistoryAnswer.Stale();
        };
    }

    private List<String> names(Set<ClientId> kept) {
        return clients.findAll(kept).stream().map(Client::displayName).sorted().toList();
    }

    private void say(HistoryAnswer what) {
        answer.set(Optional.of(what));
    }

    /// Takes the question away that stands on the page.
    void leave() {
        answer.set(Optional.empty());
    }

    ObservableList<HistoryRow> rows() {
        return rows;
    }

    /// Whether there are steps older than those shown.
    ReadOnlyBooleanProperty olderLeftProperty() {
        return olderLeft.getReadOnlyProperty();
    }

    /// Whether the first answer has come, so that an empty list means an empty journal.
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /// What became of the last thing asked for.
    ObjectProperty<Optional<HistoryAnswer>> answerProperty() {
        return answer;
    }

    @Override
    public void close() {
        subscription.close();
    }
}
