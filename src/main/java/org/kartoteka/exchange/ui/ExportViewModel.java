package org.kartoteka.exchange.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.kartoteka.exchange.ExportClients;
import org.kartoteka.exchange.ExportEverything;
import org.kartoteka.exchange.ExportKind;
import org.kartoteka.exchange.Progress;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Cancellation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;

/// Writes clients to a file, or everything to a folder.
public final class ExportViewModel implements AutoCloseable {

    /// Telling the screen of every row would take longer than the row.
    private static final int REPORTED = 500;

    private final ExportClients exportClients;
    private final ExportEverything exportEverything;
    private final Background background;
    private final ObjectProperty<ExportKind> kind =
            new SimpleObjectProperty<>(ExportKind.SPREADSHEET);
    private final ReadOnlyObjectWrapper<List<ClientId>> selection =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<ExportSaid>> said =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private Cancellation running = new Cancellation();

    public ExportViewModel(
            ExportClients exportClients, ExportEverything exportEverything, Background background) {
        this.exportClients = exportClients;
        this.exportEverything = exportEverything;
        this.background = background;
    }

    /// Which clients to export; none for all.
    public void select(List<ClientId> clients) {
        selection.set(List.copyOf(clients));
        said.set(Optional.empty());
    }

    /// @param language of the column names
    void write(Path file, Language language) {
        var request = new ExportRequest(selection.get(), kind.get());
        begin(
                file,
                token ->
                        () ->
                                new ExportSaid.Written(
                                        file, written(request, file, language, token)));
    }

    private int written(ExportRequest request, Path file, Language language, Cancellation token)
            throws IOException {
        return request.selection().isEmpty()
                ? exportClients.all(file, request.kind(), language, told(), token)
                : exportClients.some(
                        request.selection(), file, request.kind(), language, told(), token);
    }

    /// Writes every table as a file of its own into a new folder inside `parent`.
    ///
    /// @param channelName gives the name of a shipped channel by its code
    void writeEverything(Path parent, Language language, Function<String, String> channelName) {
        var chosen = kind.get();
        begin(
                parent,
                token ->
                        () ->
                                new ExportSaid.FolderWritten(
                                        exportEverything.into(
                                                parent,
                                                chosen,
                                                language,
                                                channelName,
                                                told(),
                                                token)));
    }

    private void begin(Path place, Function<Cancellation, Callable<ExportSaid>> work) {
        if (writing.get()) {
            return;
        }
        writing.set(true);
        said.set(Optional.empty());
        progress.set(-1);
        running = new Cancellation();
        var writer = work.apply(running);
        background.run(
                () -> outcome(writer, place),
                outcome -> said.set(Optional.of(outcome)),
                () -> writing.set(false));
    }

    private static ExportSaid outcome(Callable<ExportSaid> work, Path place) throws Exception {
        try {
            return work.call();
        } catch (IOException | UncheckedIOException notWritten) {
            return new ExportSaid.NotWritten(place);
        } catch (Cancellation.Cancelled stopped) {
            return new ExportSaid.Stopped();
        }
    }

    private Progress told() {
        return (done, total) -> {
            if (done == total || done % REPORTED == 0) {
                background.onUiThread(() -> progress.set(total == 0 ? 1 : (double) done / total));
            }
        };
    }

    void stop() {
        running.request();
    }

    ObjectProperty<ExportKind> kindProperty() {
        return kind;
    }

    /// The clients to export; empty for all.
    ReadOnlyObjectProperty<List<ClientId>> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty writingProperty() {
        return writing.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<ExportSaid>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    @Override
    public void close() {
        running.request();
    }
}
