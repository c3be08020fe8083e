package org.kartoteka.interactions.ui;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.interactions.Promise;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Icons;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.ui.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// Open promises between us and a client, ours and theirs, each settled in one press; one more is a
/// line of text.
public final class PromisesPanel extends VBox implements Panel {

    private final PromisesViewModel model;
    private final Messages messages;
    private final VBox mine = new VBox();
    private final VBox theirs = new VBox();

    public PromisesPanel(PromisesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().addAll("card", "promises");
        getStylesheets().add(Theme.sheet(PromisesPanel.class, "timeline.css"));
        setId("promises");
        getChildren()
                .setAll(
                        heading("interactions.promises.mine"),
                        mine,
                        adding(Promise.Side.MINE, "interactions.promises.mine.prompt"),
                        heading("interactions.promises.theirs"),
                        theirs,
                        adding(Promise.Side.THEIRS, "interactions.promises.theirs.prompt"));
        model.promises().addListener((ListChangeListener<Promise>) _ -> show());
        show();
    }

    private Node heading(String key) {
        var heading = new Label(messages.get(key));
        heading.getStyleClass().add("overline");
        return heading;
    }

    private Node adding(Promise.Side side, String promptKey) {
        var field = new TextField();
        field.setId("promise-" + side.ordinal());
        field.setPromptText(messages.get(promptKey));
        field.setAccessibleText(messages.get(promptKey));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> addOnEnter(side, field, event));
        return field;
    }

    private void addOnEnter(Promise.Side side, TextField field, KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !field.getText().isBlank()) {
            event.consume();
            model.add(side, field.getText());
            field.clear();
        } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            event.consume();
            field.clear();
        }
    }

    private void show() {
        mine.getChildren().setAll(lines(Promise.Side.MINE));
        theirs.getChildren().setAll(lines(Promise.Side.THEIRS));
    }

    private List<Node> lines(Promise.Side side) {
        return model.open(side).stream().map(this::line).toList();
    }

    private Node line(Promise promise) {
        var text = new Label(promise.text());
        text.setWrapText(true);
        var words = new VBox(text);
        promise.due()
                .ifPresent(
                        day ->
                                words.getChildren()
                                        .add(
                                                term(
                                                        promise,
                                                        messages.formats().weekdayAndDate(day))));
        HBox.setHgrow(words, Priority.ALWAYS);
        var line =
                new HBox(
                        words,
                        Buttons.icon(
                                Action.of(
                                                "interactions.promises.keep",
                                                () -> model.keep(promise.id()))
                                        .withIcon(Feather.CHECK),
                                messages),
                        Buttons.icon(
                                Action.of(
                                                "interactions.promises.drop",
                                                () -> model.drop(promise.id()))
                                        .withIcon(Feather.X),
                                messages));
        line.getStyleClass().add("promise-line");
        return line;
    }

    private Label term(Promise promise, String day) {
        if (!model.isOverdue(promise)) {
            var term = new Label(messages.get("interactions.promises.until", day));
            term.getStyleClass().add("faint");
            return term;
        }
        var late =
                new Label(
                        messages.get("interactions.promises.late", day),
                        Icons.of(Feather.ALERT_CIRCLE));
        late.getStyleClass().addAll("small", "bad");
        return late;
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public void close() {
        model.close();
    }
}
