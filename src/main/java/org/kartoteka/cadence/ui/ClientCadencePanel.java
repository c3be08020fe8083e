package org.kartoteka.cadence.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.cadence.CadenceLevel;
import org.kartoteka.cadence.CadenceOffer;
import org.kartoteka.cadence.CadencePosition;
import org.kartoteka.cadence.Standing;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Field;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.ui.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;

/// The part of a card that says how it stands: the light, the silence against the bounds and
/// against the client's own habit, and where the bounds come from.
public final class ClientCadencePanel extends VBox implements Panel {

    private final ClientCadenceViewModel model;
    private final Messages messages;
    private final CadenceWords words;
    private final CadenceField field;
    private final TouchEditor editor;
    private final VBox said = new VBox();
    private final VBox question = new VBox();

    public ClientCadencePanel(ClientCadenceViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new CadenceWords(messages);
        this.editor = new TouchEditor(model.puttingOff(), messages);
        this.field =
                new CadenceField(
                        "client-cadence",
                        messages.get("cadence.card.often"),
                        messages,
                        model::save);
        getStyleClass().addAll("card", "client-cadence");
        getStylesheets().add(Theme.sheet(ClientCadencePanel.class, "cadence.css"));
        setId("cadence");
        said.getStyleClass().add("client-cadence-said");
        var title = new Label(messages.get("cadence.card.title"));
        title.getStyleClass().add("overline");
        getChildren()
                .setAll(
                        title,
                        said,
                        question,
                        new Field(messages.get("cadence.card.often"), field.field(), field));
        question.managedProperty().bind(Bindings.isNotEmpty(question.getChildren()));
        model.standingProperty().subscribe(standing -> standing.ifPresent(this::show));
        model.puttingOff().onAsked(this::ask);
    }

    private void ask() {
        question.getChildren()
                .setAll(
                        model.question()
                                .<List<Node>>map(asked -> List.of(editor.about(asked)))
                                .orElse(List.of()));
    }

    private void show(Standing standing) {
        said.getChildren().clear();
        var wanted = standing.offer().flatMap(CadenceOffer::cadence);
        if (wanted.isPresent() || CadenceWords.isUnusual(standing)) {
            said.getChildren().add(words.light(standing));
        }
        wanted.ifPresentOrElse(
                cadence ->
                        say(
                                "client-cadence-bounds",
                                messages.get(
                                        "cadence.card.stands",
                                        words.bounds(cadence),
                                        words.silent(standing))),
                () -> say("client-cadence-bounds", without(standing)));
        words.usual(standing)
                .filter(_ -> CadenceWords.isUnusual(standing))
                .ifPresent(usual -> say("caution", messages.get("cadence.card.usual", usual)));
        standing.snooze().ifPresent(snooze -> say("muted", words.putOff(snooze, standing)));
        standing.offer().ifPresent(offer -> say("faint", words.source(offer)));
        said.getChildren().add(ways(standing));
        field.show(model.own());
    }

    private String without(Standing standing) {
        return standing.offer().isPresent()
                ? messages.get("cadence.card.none")
                : messages.get("cadence.card.unset", words.silent(standing));
    }

    private void say(String style, String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        said.getChildren().add(label);
    }

    private Node ways(Standing standing) {
        var ways = new FlowPane();
        ways.getStyleClass().add("client-cadence-ways");
        if (isCallDue(standing)) {
            ways.getChildren().add(Buttons.quiet(putOff(), messages));
        }
        if (isOwn(standing.offer())) {
            ways.getChildren()
                    .add(
                            Buttons.quiet(
                                    Action.of("cadence.card.inherit", model::inherit), messages));
        }
        ways.setManaged(!ways.getChildren().isEmpty());
        return ways;
    }

    private static boolean isCallDue(Standing standing) {
        return standing.position().filter(CadencePosition::isDue).isPresent()
                || !standing.signs().isEmpty();
    }

    private static boolean isOwn(Optional<CadenceOffer> offer) {
        return offer.filter(held -> held.level() == CadenceLevel.CLIENT).isPresent();
    }

    private Action putOff() {
        return Action.of("cadence.card.week", model::putOffByWeek).withKeys("Ctrl+Shift+O");
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("cadence.card.set", field.field()::requestFocus)
                        .withKeys("Ctrl+Shift+K")
                        .withIcon(Feather.HEART),
                putOff());
    }

    @Override
    public void close() {
        model.close();
    }
}
