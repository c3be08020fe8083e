package org.kartoteka.exchange.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;

/// The imports that stand, each with the way back.
final class PastImportsView extends VBox {

    private final PastImportsViewModel model;
    private final Messages messages;
    private final TakenBackWords words;
    private final VBox lines = new VBox();
    private final Label said = new Label();

    PastImportsView(PastImportsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new TakenBackWords(messages);
        getStyleClass().add("card");
        setId("past-imports");
        var title = new Label(messages.get("exchange.past"));
        title.getStyleClass().add("subtitle");
        said.getStyleClass().add("taken-back");
        said.setId("taken-back");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.managedProperty().bind(said.visibleProperty());
        lines.getStyleClass().add("past-lines");
        getChildren().setAll(title, said, lines);
        model.imports().subscribe(this::show);
        model.takenBackProperty().subscribe(this::say);
        show();
    }

    private void show() {
        lines.getChildren().setAll(model.imports().stream().map(this::line).toList());
        setVisible(!lines.getChildren().isEmpty() || said.isVisible());
        setManaged(isVisible());
    }

    private void say(Optional<TakenBack> taken) {
        said.setVisible(taken.isPresent());
        said.setText(
                taken.map(
                                now ->
                                        now.kept().isEmpty()
                                                ? words.result(now)
                                                : words.result(now)
                                                        + " "
                                                        + messages.get("exchange.undo.kept")
                                                        + " "
                                                        + words.kept(now))
                        .orElse(""));
        show();
    }

    private Node line(PastImport past) {
        var batch = past.batch();
        var name = new Label(words.file(batch.fileName()));
        name.getStyleClass().add("past-name");
        name.setMinWidth(0);
        var facts =
                new Label(
                        messages.get(
                                "exchange.past.facts",
                                messages.formats().dateTime(past.at()),
                                batch.created(),
                                batch.updated(),
                                batch.leftOut()));
        facts.getStyleClass().add("muted");
        facts.setWrapText(true);
        var text = new VBox(name, facts);
        HBox.setHgrow(text, Priority.ALWAYS);
        var undo =
                Buttons.of(
                        Action.of(
                                        "exchange.action.undo-import",
                                        () -> model.undo(batch.id(), batch.fileName()))
                                .withIcon(Feather.CORNER_UP_LEFT)
                                .when(model.undoingProperty().not()),
                        messages);
        undo.setAccessibleText(undo.getText() + ": " + name.getText());
        var line = new HBox(text, undo);
        line.getStyleClass().add("past-line");
        return line;
    }
}
