package org.kartoteka.occasions.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.occasions.Courtesy;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.ui.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Consumer;

/// The part of a card that says when the client was last thanked and asked for a review.
public final class CourtesyPanel extends VBox implements Panel {

    private final CourtesyViewModel model;
    private final Messages messages;
    private final Consumer<Courtesy.Kind> writing;
    private final VBox said = new VBox();

    /// @param writing opens a letter
    public CourtesyPanel(
            CourtesyViewModel model, Messages messages, Consumer<Courtesy.Kind> writing) {
        this.model = model;
        this.messages = messages;
        this.writing = writing;
        getStyleClass().addAll("card", "courtesy");
        getStylesheets().add(Theme.sheet(CourtesyPanel.class, "occasions.css"));
        setId("client-courtesy");
        var title = new Label(messages.get("courtesy.card.title"));
        title.getStyleClass().add("overline");
        getChildren().setAll(title, said, ways());
        model.shownProperty().subscribe(this::show);
    }

    private Node ways() {
        var ways =
                new FlowPane(
                        Buttons.of(thanking(), messages), Buttons.of(askingForReview(), messages));
        ways.getStyleClass().add("greeting-choices");
        return ways;
    }

    private void show(List<Courtesy> shown) {
        said.getChildren()
                .setAll(
                        List.of(Courtesy.Kind.values()).stream()
                                .map(kind -> last(kind, shown))
                                .toList());
    }

    private Node last(Courtesy.Kind kind, List<Courtesy> shown) {
        var last =
                shown.stream()
                        .filter(courtesy -> courtesy.kind() == kind)
                        .filter(courtesy -> courtesy.choice() == Courtesy.Choice.SENT)
                        .findFirst();
        var line =
                new Label(
                        last.map(
                                        courtesy ->
                                                messages.get(
                                                        "courtesy.card.last." + kind.name(),
                                                        messages.formats().date(courtesy.day())))
                                .orElseGet(
                                        () -> messages.get("courtesy.card.never." + kind.name())));
        line.setWrapText(true);
        line.getStyleClass().add(last.isPresent() ? "courtesy-last" : "faint");
        return line;
    }

    private Action thanking() {
        return Action.of("courtesy.card.thank", () -> writing.accept(Courtesy.Kind.THANKS))
                .withKeys("Ctrl+Shift+G")
                .withIcon(Feather.HEART);
    }

    private Action askingForReview() {
        return Action.of("courtesy.card.review", () -> writing.accept(Courtesy.Kind.REVIEW_REQUEST))
                .withKeys("Ctrl+Shift+Y")
                .withIcon(Feather.STAR);
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public List<Action> actions() {
        return List.of(thanking(), askingForReview());
    }

    @Override
    public void close() {
        model.close();
    }
}
