package org.kartoteka.exchange.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.kartoteka.exchange.ImportResult;
import org.kartoteka.exchange.ImportSession.ImportTools;
import org.kartoteka.exchange.Progress;
import org.kartoteka.exchange.RowPlan;
import org.kartoteka.platform.table.TableSource;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Cancellation;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// One import from the file to the base: what it would do, what a person decides about it, and the
/// writing. Nothing is written before [#carryOut].
public final class ImportViewModel implements AutoCloseable {

    /// Where a person wants to go from a list they mended.
    ///
    /// @param next another list; empty for the beginning
    record Leaving(Optional<TableSource> next) {}

    private final Function<TableSource, ImportTools> tools;
    private final Background background;
    private final RehearsedRows rows = new RehearsedRows();
    private final ReadOnlyObjectWrapper<ImportStage> stage =
            new ReadOnlyObjectWrapper<>(new ImportStage.Start());
    private final ReadOnlyObjectWrapper<Optional<Rehearsal>> rehearsal =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Leaving>> leaving =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final BooleanProperty busy = new SimpleBooleanProperty();

    private final Decisions decisions = new Decisions(rows, () -> trouble.set(Optional.empty()));
    private Optional<RehearsalQueue> queue = Optional.empty();
    private Cancellation running = new Cancellation();

    /// @param tools what an import of this list works with
    public ImportViewModel(Function<TableSource, ImportTools> tools, Background background) {
        this.tools = tools;
        this.background = background;
        busy.subscribe(this::weigh);
    }

    /// Reads a list and rehearses its import. Where a person has already worked on another one,
    /// asks first.
    public void open(TableSource source) {
        if (stage.get() instanceof ImportStage.Writing) {
            complain(Trouble.of("exchange.trouble.writing"));
        } else {
            unlessMended(new Leaving(Optional.of(source)));
        }
    }

    /// Goes back to the beginning. Where a person mended something that would be lost, asks first.
    public void leave() {
        unlessMended(new Leaving(Optional.empty()));
    }

    private void unlessMended(Leaving wanted) {
        if (rehearsal.get().filter(Rehearsal::hasEdits).isPresent()) {
            leaving.set(Optional.of(wanted));
        } else {
            follow(wanted);
        }
    }

    /// Says whether to give up what was mended, after [#leavingProperty] asked.
    void answerLeaving(boolean yes) {
        var wanted = leaving.get();
        leaving.set(Optional.empty());
        wanted.filter(_ -> yes).ifPresent(this::follow);
    }

    private void follow(Leaving wanted) {
        wanted.next().ifPresentOrElse(this::read, this::begin);
    }

    private void begin() {
        begin(new ImportStage.Start());
        forget();
    }

    private void read(TableSource source) {
        var token = begin(new ImportStage.Reading(source.name()));
        forget();
        background.run(
                () -> Reading.of(source, tools.apply(source), progressOf(token), token),
                read -> ifStill(token, () -> take(read, source)),
                fault -> ifStill(token, () -> fail(fault, new ImportStage.Start())));
    }

    private void take(Reading read, TableSource source) {
        switch (read) {
            case Reading.Done done -> {
                queue = Optional.of(queueOf(done));
                stage.set(new ImportStage.Rehearsed(source.name()));
                show(done.rehearsal());
            }
            case Reading.Refused refused -> {
                complain(refused.trouble());
                stage.set(new ImportStage.Start());
            }
            case Reading.Stopped _ -> stage.set(new ImportStage.Start());
        }
    }

    private RehearsalQueue queueOf(Reading.Done read) {
        var told =
                new RehearsalQueue.Told() {
                    @Override
                    public void busy(boolean yes) {
                        busy.set(yes);
                    }

                    @Override
                    public void rehearsed(Rehearsal made) {
                        show(made);
                    }

                    @Override
                    public void refused(Trouble refused) {
                        complain(refused);
                        rows.forgetTyped();
                    }
                };
        return new RehearsalQueue(read.session(), read.rehearsal(), background, told);
    }

    private void show(Rehearsal shown) {
        rows.show(shown);
        rehearsal.set(Optional.of(shown));
        decisions.about(rehearsal.get(), queue);
        weigh();
    }

    /// Writes what the rehearsal shows, if nothing is left to be decided.
    public void carryOut() {
        if (ready.get()) {
            var session = queue.orElseThrow().session();
            var file = session.list().table().name();
            var token = begin(new ImportStage.Writing(file));
            background.run(
                    () -> Written.of(session, progressOf(token), token),
                    written -> ifStill(token, () -> take(written, file)),
                    fault -> ifStill(token, () -> fail(fault, new ImportStage.Rehearsed(file))));
        }
    }

    /// Saves the rows that would be left out.
    ///
    /// @param words gives the text of a key of the bundles
    /// @param reason why a row is left out, in words
    /// @param onSaved told how many were saved
    void saveRejected(
            Path file,
            Function<String, String> words,
            Function<RowPlan, String> reason,
            Consumer<Integer> onSaved) {
        var plan = rehearsal.get().orElseThrow().plan();
        background.run(
                () -> Written.rejected(plan, file, words, reason),
                saved -> saved.ifPresentOrElse(onSaved, () -> complain(Trouble.notWritten(file))));
    }

    private void take(Written written, String file) {
        trouble.set(written.trouble());
        switch (written.result()) {
            case ImportResult.Done done -> {
                forget();
                stage.set(new ImportStage.Finished(file, done));
            }
            case ImportResult.Cancelled _ -> stage.set(new ImportStage.Rehearsed(file));
        }
        weigh();
    }

    /// Stops the reading or the writing that goes on; a writing that is stopped leaves nothing.
    public void stop() {
        running.request();
    }

    private void forget() {
        queue.ifPresent(RehearsalQueue::close);
        queue = Optional.empty();
        decisions.about(Optional.empty(), queue);
        busy.set(false);
        rehearsal.set(Optional.empty());
        rows.clear();
        weigh();
    }

    private Cancellation begin(ImportStage next) {
        running.request();
        running = new Cancellation();
        trouble.set(Optional.empty());
        progress.set(-1);
        stage.set(next);
        weigh();
        return running;
    }

    private void complain(Trouble about) {
        trouble.set(Optional.of(about));
    }

    private void fail(Throwable fault, ImportStage back) {
        stage.set(back);
        weigh();
        background.report(fault);
    }

    private void ifStill(Cancellation token, Runnable action) {
        if (running == token) {
            action.run();
        }
    }

    private Progress progressOf(Cancellation token) {
        return (done, total) -> {
            var share = total == 0 ? 1 : (double) done / total;
            background.onUiThread(() -> ifStill(token, () -> progress.set(share)));
        };
    }

    private void weigh() {
        ready.set(
                !busy.get()
                        && stage.get() instanceof ImportStage.Rehearsed
                        && rehearsal
                                .get()
                                .filter(now -> now.list().undecidedDates().isEmpty())
                                .filter(now -> now.plan().ticked() > 0)
                                .isPresent());
    }

    /// What a person decides about the list and its rows.
    Decisions decisions() {
        return decisions;
    }

    /// The rows of the rehearsal, as filtered.
    RehearsedRows rows() {
        return rows;
    }

    public ReadOnlyObjectProperty<ImportStage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// Empty unless something is rehearsed.
    ReadOnlyObjectProperty<Optional<Rehearsal>> rehearsalProperty() {
        return rehearsal.getReadOnlyProperty();
    }

    /// Why the last thing asked for was not done.
    ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// Whether it asks to give up what was mended.
    ReadOnlyObjectProperty<Optional<Leaving>> leavingProperty() {
        return leaving.getReadOnlyProperty();
    }

    /// From 0 to 1; below 0 while there is no telling.
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Whether the rehearsal is being made anew.
    BooleanProperty busyProperty() {
        return busy;
    }

    /// Whether the import can be carried out as it stands.
    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    @Override
    public void close() {
        running.request();
        queue.ifPresent(RehearsalQueue::close);
    }
}
