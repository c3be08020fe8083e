package org.kartoteka.exchange.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kartoteka.exchange.ImportResult;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Icons;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// What an import brought, with the way back at once.
final class ResultView extends VBox {

    private final Messages messages;
    private final TakenBackWords words;
    private final Label title = new Label();
    private final Label text = new Label();
    private final Label kept = new Label();
    private final HBox counts;
    private final Button undo;
    private final Button show;

    /// @param ways show the clients, take the import back, begin another
    ResultView(
            ImportStage.Finished finished,
            PastImportsViewModel past,
            List<Action> ways,
            Messages messages) {
        this.messages = messages;
        this.words = new TakenBackWords(messages);
        this.counts = counts(finished.done());
        this.show = Buttons.primary(ways.getFirst(), messages);
        this.undo = Buttons.of(ways.get(1), messages);
        getStyleClass().addAll("empty-state", "import-result");
        setId("import-result");
        title.getStyleClass().add("empty-title");
        title.setText(messages.get("exchange.result", words.file(finished.file())));
        text.setText(messages.get("exchange.result.text"));
        List.of(title, text, kept).forEach(label -> label.setWrapText(true));
        text.getStyleClass().add("empty-text");
        kept.getStyleClass().add("import-kept");
        kept.setId("import-kept");
        kept.managedProperty().bind(kept.visibleProperty());
        kept.setVisible(false);
        var buttons = new FlowPane(show, undo, Buttons.quiet(ways.get(2), messages));
        buttons.getStyleClass().add("empty-ways");
        getChildren()
                .setAll(
                        Icons.of(Feather.CHECK_CIRCLE, "empty-icon"),
                        title,
                        counts,
                        text,
                        kept,
                        buttons);
        past.takenBackProperty()
                .subscribe(
                        taken ->
                                taken.filter(now -> now.id().equals(finished.done().id()))
                                        .ifPresent(this::takenBack));
    }

    private HBox counts(ImportResult.Done done) {
        var line =
                new HBox(
                        count(done.created(), "exchange.result.created"),
                        count(done.updated(), "exchange.result.updated"),
                        count(done.leftOut(), "exchange.result.left-out"));
        line.getStyleClass().add("import-counts");
        return line;
    }

    private Node count(int count, String key) {
        var number = new Label(messages.formats().number(count));
        number.getStyleClass().add("import-count");
        var name = new Label(messages.count(key, count));
        name.getStyleClass().add("muted");
        var box = new VBox(number, name);
        box.getStyleClass().add("import-count-box");
        return box;
    }

    private void takenBack(TakenBack taken) {
        title.setText(words.result(taken));
        text.setText(
                messages.get(taken.kept().isEmpty() ? "exchange.undo.text" : "exchange.undo.kept"));
        kept.setText(words.kept(taken));
        kept.setVisible(!taken.kept().isEmpty());
        counts.setVisible(false);
        counts.setManaged(false);
        undo.setVisible(false);
        undo.setManaged(false);
    }

    void takeFocus() {
        show.requestFocus();
    }
}
