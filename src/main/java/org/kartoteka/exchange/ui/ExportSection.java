package org.kartoteka.exchange.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kartoteka.exchange.ExportKind;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Choice;
import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/// Clients written to a file, or everything to a folder.
final class ExportSection extends VBox {

    private final ExportViewModel model;
    private final FileDialogs dialogs;
    private final Supplier<LocalDate> today;
    private final Messages messages;
    private final Label hint = new Label();
    private final Label said = new Label();

    ExportSection(
            ExportViewModel model,
            FileDialogs dialogs,
            Supplier<LocalDate> today,
            Messages messages) {
        this.model = model;
        this.dialogs = dialogs;
        this.today = today;
        this.messages = messages;
        getStyleClass().add("card");
        setId("export");
        var title = new Label(messages.get("exchange.export"));
        title.getStyleClass().add("subtitle");
        hint.getStyleClass().add("muted");
        said.setId("export-said");
        said.getStyleClass().add("export-said");
        List.of(hint, said).forEach(label -> label.setWrapText(true));
        said.setMinHeight(USE_PREF_SIZE);
        said.managedProperty().bind(said.visibleProperty());
        getChildren().setAll(title, selection(), kinds(), hint, ways(), working(), said);
        model.kindProperty().subscribe(this::explain);
        model.saidProperty()
                .subscribe(
                        outcome -> {
                            said.setVisible(outcome.isPresent());
                            said.setText(outcome.map(this::words).orElse(""));
                        });
    }

    private Node selection() {
        var label = new Label();
        label.setId("export-selection");
        var all =
                Buttons.quiet(
                        Action.of("exchange.export.all-instead", () -> model.select(List.of())),
                        messages);
        var line = new HBox(label, all);
        line.getStyleClass().add("export-line");
        model.selectionProperty()
                .subscribe(
                        clients -> {
                            label.setText(whom(clients));
                            all.setVisible(!clients.isEmpty());
                        });
        return line;
    }

    private String whom(List<ClientId> clients) {
        return clients.isEmpty()
                ? messages.get("exchange.export.all")
                : messages.count("exchange.export.some", clients.size());
    }

    private Node kinds() {
        var choice =
                new Choice<>(
                        "export-kind",
                        messages.get("exchange.export.kind"),
                        List.of(own(), other(), ExportKind.EXACT),
                        this::name,
                        model.kindProperty()::set);
        choice.show(shown(model.kindProperty().get()));
        return choice;
    }

    private boolean russian() {
        return messages.language() == Language.RUSSIAN;
    }

    private ExportKind own() {
        return russian() ? ExportKind.SEMICOLONS : ExportKind.COMMAS;
    }

    private ExportKind other() {
        return russian() ? ExportKind.COMMAS : ExportKind.SEMICOLONS;
    }

    private ExportKind shown(ExportKind kind) {
        return kind == ExportKind.SPREADSHEET ? own() : kind;
    }

    private String name(ExportKind kind) {
        return switch (kind) {
            case SPREADSHEET, SEMICOLONS -> messages.get("exchange.export.semicolons");
            case COMMAS -> messages.get("exchange.export.commas");
            case EXACT -> messages.get("exchange.export.exact");
        };
    }

    private void explain(ExportKind kind) {
        hint.setText(
                messages.get(
                        kind == ExportKind.EXACT
                                ? "exchange.export.exact.hint"
                                : "exchange.export.guarded.hint"));
    }

    private Node ways() {
        var idle = model.writingProperty().not();
        var file =
                Action.of("exchange.action.export", this::export)
                        .withIcon(Feather.DOWNLOAD)
                        .when(idle);
        var folder =
                Action.of("exchange.action.export-everything", this::exportEverything)
                        .withIcon(Feather.FOLDER)
                        .when(idle);
        var ways = new FlowPane(Buttons.of(file, messages), Buttons.of(folder, messages));
        ways.getStyleClass().add("exchange-ways");
        return ways;
    }

    private Node working() {
        var bar = new ProgressBar();
        bar.progressProperty().bind(model.progressProperty());
        bar.setAccessibleText(messages.get("exchange.export"));
        var stop = Action.of("exchange.action.stop", model::stop);
        var line = new HBox(bar, Buttons.quiet(stop, messages));
        line.getStyleClass().add("export-line");
        line.visibleProperty().bind(model.writingProperty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private void export() {
        var name = messages.get("exchange.export.file", today.get().toString());
        dialogs.saveCsv(messages.get("exchange.action.export"), name)
                .ifPresent(file -> model.write(file, messages.language()));
    }

    private void exportEverything() {
        dialogs.folder(messages.get("exchange.action.export-everything"))
                .ifPresent(
                        folder ->
                                model.writeEverything(
                                        folder,
                                        messages.language(),
                                        code -> messages.get("channel." + code)));
    }

    private String words(ExportSaid outcome) {
        return switch (outcome) {
            case ExportSaid.Written written ->
                    messages.count("exchange.export.done", written.clients(), written.file());
            case ExportSaid.FolderWritten written ->
                    messages.get("exchange.export.folder", written.folder());
            case ExportSaid.NotWritten refused ->
                    messages.get("exchange.trouble.not-written", refused.place());
            case ExportSaid.Stopped _ -> messages.get("exchange.export.stopped");
        };
    }
}
