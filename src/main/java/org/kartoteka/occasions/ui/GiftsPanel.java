package org.kartoteka.occasions.ui;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.interactions.Sentiment;
import org.kartoteka.occasions.Gift;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Field;
import org.kartoteka.platform.ui.Icons;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.ui.Theme;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The part of a card with what the client was given, how it was taken, and a line for the next.
public final class GiftsPanel extends VBox implements Panel {

    private final GiftsViewModel model;
    private final Messages messages;
    private final VBox lines = new VBox();
    private final TextField what = new TextField();
    private final TextField cost = new TextField();

    public GiftsPanel(GiftsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().addAll("card", "gifts");
        getStylesheets().add(Theme.sheet(GiftsPanel.class, "occasions.css"));
        setId("gifts");
        var title = new Label(messages.get("occasions.gifts.title"));
        title.getStyleClass().add("overline");
        getChildren().setAll(title, lines, adding());
        model.rows().addListener((ListChangeListener<Gift>) _ -> show());
        show();
    }

    private void show() {
        lines.getChildren().setAll(model.rows().stream().map(this::line).toList());
    }

    private Node line(Gift gift) {
        var name = new Label(gift.what());
        name.setWrapText(true);
        var aside =
                new Label(
                        messages.formats().date(gift.day())
                                + gift.cost()
                                        .map(sum -> " · " + messages.formats().money(sum))
                                        .orElse(""));
        aside.getStyleClass().add("faint");
        var said = new VBox(name, aside);
        HBox.setHgrow(said, Priority.ALWAYS);
        var line = new HBox(said);
        line.getStyleClass().add("gift-line");
        for (var reaction : Sentiment.values()) {
            line.getChildren().add(reaction(gift, reaction));
        }
        var remove =
                Buttons.icon(
                        Action.of("occasions.gifts.remove", () -> model.remove(gift))
                                .withIcon(Feather.X),
                        messages);
        remove.setAccessibleText(messages.get("occasions.gifts.remove") + ": " + gift.what());
        line.getChildren().add(remove);
        return line;
    }

    private Node reaction(Gift gift, Sentiment reaction) {
        var words = messages.get("occasions.gifts.reaction." + reaction.name());
        var face = new ToggleButton(null, Icons.of(face(reaction)));
        face.getStyleClass().add("gift-reaction");
        face.setSelected(gift.reaction().filter(reaction::equals).isPresent());
        face.setAccessibleText(words + ": " + gift.what());
        face.setTooltip(new Tooltip(words));
        face.setOnAction(_ -> model.react(gift, reaction));
        return face;
    }

    private static Ikon face(Sentiment reaction) {
        return switch (reaction) {
            case NEGATIVE -> Feather.FROWN;
            case NEUTRAL -> Feather.MEH;
            case POSITIVE -> Feather.SMILE;
        };
    }

    private Node adding() {
        what.setId("gift-what");
        what.setPromptText(messages.get("occasions.gifts.what"));
        what.setAccessibleText(messages.get("occasions.gifts.what"));
        what.setOnAction(_ -> add());
        HBox.setHgrow(what, Priority.ALWAYS);
        cost.setId("gift-cost");
        cost.setPromptText(
                messages.get(
                        "occasions.gifts.cost", messages.formats().currency(model.currency())));
        cost.setAccessibleText(cost.getPromptText());
        cost.setOnAction(_ -> add());
        cost.textProperty().subscribe(_ -> Field.mark(cost, false));
        what.textProperty().subscribe(_ -> Field.mark(what, false));
        var line =
                new HBox(
                        what,
                        cost,
                        Buttons.icon(
                                Action.of("occasions.gifts.add", this::add).withIcon(Feather.PLUS),
                                messages));
        line.getStyleClass().add("gift-line");
        return line;
    }

    private void add() {
        if (model.add(what.getText(), cost.getText())) {
            what.clear();
            cost.clear();
            what.requestFocus();
        } else {
            Field.mark(what.getText().isBlank() ? what : cost, true);
        }
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
