package org.kartoteka.exchange.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.exchange.ImportBatch;
import org.kartoteka.exchange.Imports;
import org.kartoteka.exchange.UndoImport;
import org.kartoteka.kernel.ImportId;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;
import org.kartoteka.platform.work.UndoOutcome;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// The imports that stand, newest first, and the way back from each.
public final class PastImportsViewModel implements AutoCloseable {

    /// More than this many nobody looks through; older ones are found in History.
    static final int MOST = 50;

    private final Uses uses;
    private final Background background;
    private final Background.Lane loading;
    private final ZoneId zone;
    private final Subscription subscription;
    private final ObservableList<PastImport> imports = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper undoing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<TakenBack>> takenBack =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What it works with.
    public record Uses(Imports imports, UndoImport undoImport, Clients clients) {}

    public PastImportsViewModel(Uses uses, Background background, Changes changes, ZoneId zone) {
        this.uses = uses;
        this.background = background;
        this.loading = background.lane();
        this.zone = zone;
        this.subscription = changes.on(Topic.HISTORY, this::reload);
        reload();
    }

    private void reload() {
        loading.run(() -> uses.imports().list(MOST), this::show);
    }

    private void show(List<ImportBatch> found) {
        imports.setAll(
                found.stream()
                        .map(
                                batch ->
                                        new PastImport(
                                                batch,
                                                LocalDateTime.ofInstant(batch.importedAt(), zone)))
                        .toList());
        loaded.set(true);
    }

    /// Created clients go, changed ones get back what they had; what was changed since stays.
    void undo(ImportId id, String file) {
        if (!undoing.get()) {
            undoing.set(true);
            background.run(
                    () -> taken(id, file),
                    taken -> takenBack.set(Optional.of(taken)),
                    () -> undoing.set(false));
        }
    }

    private TakenBack taken(ImportId id, String file) {
        return switch (uses.undoImport().undo(id)) {
            case UndoOutcome.Done done ->
                    new TakenBack(
                            id,
                            file,
                            true,
                            uses.clients().findAll(done.kept()).stream()
                                    .map(Client::displayName)
                                    .sorted()
                                    .toList());
            default -> new TakenBack(id, file, false, List.of());
        };
    }

    ObservableList<PastImport> imports() {
        return imports;
    }

    /// Whether the list was read, so that an empty one means that there are none.
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty undoingProperty() {
        return undoing.getReadOnlyProperty();
    }

    /// What became of the last undo.
    ReadOnlyObjectProperty<Optional<TakenBack>> takenBackProperty() {
        return takenBack.getReadOnlyProperty();
    }

    @Override
    public void close() {
        subscription.close();
    }
}
