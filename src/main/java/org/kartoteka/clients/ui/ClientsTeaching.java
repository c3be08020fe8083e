package org.kartoteka.clients.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Icons;
import org.kordamp.ikonli.feather.Feather;

/// What stands where there is no client yet: three ways to begin, one of which is only to look
/// around.
final class ClientsTeaching extends VBox {

    private final Messages messages;

    ClientsTeaching(ClientsWays ways, Messages messages) {
        this.messages = messages;
        getStyleClass().addAll("empty-state", "clients-teaching");
        setId("clients-teaching");
        var title = new Label(messages.get("clients.empty.title"));
        title.getStyleClass().add("empty-title");
        var text = words("clients.empty.text");
        getChildren()
                .setAll(
                        Icons.of(Feather.USERS, "empty-icon"),
                        title,
                        text,
                        step(
                                "1",
                                "clients.empty.import",
                                "clients.empty.import.text",
                                Buttons.primary(ways.importing(), messages)),
                        step(
                                "2",
                                "clients.empty.add",
                                "clients.empty.add.text",
                                Buttons.of(ways.adding(), messages)),
                        step(
                                "3",
                                "clients.empty.demo",
                                "clients.empty.demo.text",
                                Buttons.of(ways.demo(), messages)));
    }

    private Label words(String key) {
        var words = new Label(messages.get(key));
        words.getStyleClass().add("empty-text");
        words.setWrapText(true);
        return words;
    }

    private Node step(String number, String titleKey, String textKey, Button way) {
        var mark = new Label(number);
        mark.getStyleClass().add("step-number");
        var title = new Label(messages.get(titleKey));
        title.getStyleClass().add("step-title");
        var text = new Label(messages.get(textKey));
        text.setWrapText(true);
        text.getStyleClass().add("muted");
        text.setMinHeight(USE_PREF_SIZE);
        var said = new VBox(title, text);
        said.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(said, Priority.ALWAYS);
        way.setMinWidth(USE_PREF_SIZE);
        var step = new HBox(mark, said, way);
        step.getStyleClass().addAll("card", "teaching-step");
        return step;
    }
}
