package org.kartoteka.exchange.ui;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Icons;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.stream.IntStream;

/// Where an import begins: the place to drop a file, what was imported before, how to get a list
/// out of other programs, and the export.
final class StartView extends ScrollPane {

    private static final List<String> SOURCES = List.of("google", "outlook", "bitrix");
    private static final int STEPS = 3;
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Messages messages;
    private final Button choose;

    /// @param ways choose a file, paste
    StartView(
            ImportViewModel model,
            List<Action> ways,
            Node past,
            Node export,
            ExportViewModel exporting,
            Messages messages) {
        this.messages = messages;
        this.choose = Buttons.primary(ways.getFirst(), messages);
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().add("exchange-start");
        var content = new VBox();
        content.getStyleClass().add("exchange-start-content");
        setContent(content);
        var usual = List.of(drop(model, ways), past, teaching(), export);
        var exportFirst = List.of(export, usual.get(0), past, usual.get(2));
        exporting
                .selectionProperty()
                .subscribe(
                        clients -> {
                            content.getChildren().setAll(clients.isEmpty() ? usual : exportFirst);
                            setVvalue(0);
                        });
    }

    private Node drop(ImportViewModel model, List<Action> ways) {
        var title = new Label(messages.get("exchange.drop"));
        title.getStyleClass().add("empty-title");
        title.setWrapText(true);
        var text = new Label(messages.get("exchange.drop.text"));
        text.getStyleClass().add("empty-text");
        text.setWrapText(true);
        var buttons = new FlowPane(choose, Buttons.of(ways.get(1), messages));
        buttons.getStyleClass().add("empty-ways");
        var area =
                new VBox(
                        Icons.of(Feather.UPLOAD, "empty-icon"),
                        title,
                        text,
                        new TroubleLine(model, messages),
                        buttons);
        area.getStyleClass().add("drop-area");
        area.setId("drop-area");
        area.setOnDragEntered(_ -> area.pseudoClassStateChanged(OVER, true));
        area.setOnDragExited(_ -> area.pseudoClassStateChanged(OVER, false));
        return area;
    }

    private Node teaching() {
        var title = new Label(messages.get("exchange.teach"));
        title.getStyleClass().add("subtitle");
        var cards = new HBox();
        cards.getStyleClass().add("teach-cards");
        SOURCES.forEach(source -> cards.getChildren().add(card(source)));
        var box = new VBox(title, cards);
        box.getStyleClass().add("teach");
        return box;
    }

    private Node card(String source) {
        var card = new VBox();
        card.getStyleClass().addAll("card", "teach-card");
        var name = new Label(messages.get("exchange.teach." + source));
        name.getStyleClass().add("teach-name");
        card.getChildren().add(name);
        IntStream.rangeClosed(1, STEPS)
                .mapToObj(
                        number ->
                                number
                                        + ". "
                                        + messages.get("exchange.teach." + source + "." + number))
                .forEach(
                        line -> {
                            var label = new Label(line);
                            label.setWrapText(true);
                            label.setMinHeight(USE_PREF_SIZE);
                            card.getChildren().add(label);
                        });
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    void takeFocus() {
        choose.requestFocus();
    }
}
