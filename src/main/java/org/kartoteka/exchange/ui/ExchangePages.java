package org.kartoteka.exchange.ui;

import org.kartoteka.exchange.ExportClients;
import org.kartoteka.exchange.ExportEverything;
import org.kartoteka.exchange.ImportSession.ImportTools;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.table.TableSource;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Navigation;
import org.kartoteka.platform.ui.Notices;
import org.kartoteka.platform.ui.Page;
import org.kartoteka.platform.ui.Place;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/// The page of import and export, and the ways to it from everywhere.
///
/// The page is made once and kept, so that a rehearsal is found as it was left, and a long import
/// goes on while a person looks elsewhere. UI thread only.
public final class ExchangePages implements AutoCloseable {

    private static final Place HERE = Place.of("exchange");

    private final ImportViewModel importing;
    private final PastImportsViewModel past;
    private final ExportViewModel exporting;
    private final Around around;
    private final ExchangeView view;

    /// What it works with.
    ///
    /// @param tools what the import of a list works with
    public record Uses(
            Function<TableSource, ImportTools> tools,
            PastImportsViewModel.Uses past,
            ExportClients exportClients,
            ExportEverything exportEverything) {}

    /// What the window lends it.
    ///
    /// @param clock in the person's own zone
    public record Around(
            Messages messages,
            Navigation navigation,
            Notices notices,
            Background background,
            Changes changes,
            Clock clock) {}

    public ExchangePages(Uses uses, Around around) {
        this.around = around;
        this.importing = new ImportViewModel(uses.tools(), around.background());
        this.past =
                new PastImportsViewModel(
                        uses.past(),
                        around.background(),
                        around.changes(),
                        around.clock().getZone());
        this.exporting =
                new ExportViewModel(
                        uses.exportClients(), uses.exportEverything(), around.background());
        this.view =
                new ExchangeView(
                        importing,
                        past,
                        exporting,
                        new ExchangeView.Around(
                                around.messages(),
                                around.navigation(),
                                around.notices(),
                                () -> LocalDate.now(around.clock())));
    }

    /// The page of the place `exchange`.
    public Page page() {
        return view;
    }

    /// Asks for a file and begins its import.
    public Action choosing() {
        return Action.of("exchange.action.import", this::choose)
                .withKeys("Ctrl+I")
                .withIcon(Feather.UPLOAD);
    }

    private void choose() {
        goThere();
        view.chooseFile();
    }

    /// Begins the import of a file that was dropped on the window.
    public void dropped(Path file) {
        goThere();
        importing.open(TableSource.file(file));
    }

    /// Opens the export of these clients.
    public void export(List<ClientId> clients) {
        exporting.select(clients);
        goThere();
    }

    private void goThere() {
        if (!around.navigation().current().equals(HERE)) {
            around.navigation().open(HERE);
        }
    }

    @Override
    public void close() {
        importing.close();
        exporting.close();
        past.close();
    }
}
