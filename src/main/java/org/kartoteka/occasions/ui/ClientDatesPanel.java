package org.kartoteka.occasions.ui;

import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.occasions.Occasion;
import org.kartoteka.occasions.OccasionKind;
import org.kartoteka.occasions.wording.Tone;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Choices;
import org.kartoteka.platform.ui.Field;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.ui.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The part of a card with its dates: the birthday as the card has it, name days and anniversaries
/// noted here, and how this client is greeted.
public final class ClientDatesPanel extends VBox implements Panel {

    private final ClientDatesViewModel model;
    private final Messages messages;
    private final OccasionWords words;
    private final VBox dates = new VBox();
    private final ChoiceBox<OccasionKind> kind = new ChoiceBox<>();
    private final TextField date = new TextField();
    private final TextField label = new TextField();
    private final ChoiceBox<Optional<Tone>> tone = new ChoiceBox<>();
    private final TextField lead = new TextField();
    private boolean showing;

    public ClientDatesPanel(ClientDatesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new OccasionWords(messages);
        getStyleClass().addAll("card", "client-dates");
        getStylesheets().add(Theme.sheet(ClientDatesPanel.class, "occasions.css"));
        setId("client-dates");
        getChildren().setAll(overline("occasions.card.title"), dates, adding(), wish());
        model.shownProperty().subscribe(shown -> shown.ifPresent(this::show));
    }

    private Node overline(String key) {
        var title = new Label(messages.get(key));
        title.getStyleClass().add("overline");
        return title;
    }

    private void show(ClientDatesViewModel.Shown shown) {
        dates.getChildren().setAll(shown.dates().stream().map(this::line).toList());
        if (shown.dates().isEmpty()) {
            var none = new Label(messages.get("occasions.card.none"));
            none.setWrapText(true);
            none.getStyleClass().add("faint");
            dates.getChildren().setAll(none);
        }
        showing = true;
        tone.setValue(shown.wish().tone());
        if (!lead.isFocused()) {
            var days = shown.wish().leadDays();
            lead.setText(days.isPresent() ? Integer.toString(days.getAsInt()) : "");
        }
        showing = false;
    }

    private Node line(Occasion occasion) {
        var day = new Label(messages.formats().partialDate(occasion.date()));
        var name = new Label(words.name(occasion));
        name.setWrapText(true);
        name.getStyleClass().add("faint");
        var said = new VBox(day, name);
        HBox.setHgrow(said, Priority.ALWAYS);
        var line = new HBox(said);
        line.getStyleClass().add("client-date");
        occasion.ref()
                .stored()
                .ifPresent(
                        id -> {
                            var remove =
                                    Buttons.icon(
                                            Action.of(
                                                            "occasions.card.remove",
                                                            () -> model.remove(id))
                                                    .withIcon(Feather.X),
                                            messages);
                            remove.setAccessibleText(
                                    messages.get("occasions.card.remove")
                                            + ": "
                                            + words.name(occasion));
                            line.getChildren().add(remove);
                        });
        return line;
    }

    private Node adding() {
        kind.getItems()
                .setAll(
                        OccasionKind.NAME_DAY,
                        OccasionKind.COMPANY_ANNIVERSARY,
                        OccasionKind.OTHER);
        kind.setValue(OccasionKind.NAME_DAY);
        kind.setConverter(Choices.named(words::kind));
        kind.setAccessibleText(messages.get("occasions.card.kind"));
        kind.setMaxWidth(Double.MAX_VALUE);
        label.setId("client-date-label");
        label.setPromptText(messages.get("occasions.card.label"));
        label.setAccessibleText(messages.get("occasions.card.label"));
        label.visibleProperty().bind(kind.valueProperty().isEqualTo(OccasionKind.OTHER));
        label.managedProperty().bind(label.visibleProperty());
        date.setId("client-date");
        date.setPromptText(messages.get("occasions.card.date"));
        date.setAccessibleText(messages.get("occasions.card.date"));
        date.setOnAction(_ -> add());
        label.setOnAction(_ -> add());
        date.textProperty().subscribe(_ -> Field.mark(date, false));
        HBox.setHgrow(date, Priority.ALWAYS);
        var add =
                Buttons.icon(
                        Action.of("occasions.card.add", this::add).withIcon(Feather.PLUS),
                        messages);
        var line = new HBox(date, add);
        line.getStyleClass().add("client-date");
        var all = new VBox(kind, label, line);
        all.getStyleClass().add("client-date-adding");
        return all;
    }

    private void add() {
        if (model.add(kind.getValue(), label.getText(), date.getText())) {
            date.clear();
            label.clear();
        } else {
            Field.mark(date, true);
            date.requestFocus();
        }
    }

    private Node wish() {
        tone.getItems()
                .setAll(
                        Stream.concat(
                                        Stream.of(Optional.<Tone>empty()),
                                        Stream.of(Tone.values()).map(Optional::of))
                                .toList());
        tone.setConverter(
                Choices.named(
                        value ->
                                messages.get(
                                        value.map(chosen -> "occasions.tone." + chosen.name())
                                                .orElse("occasions.tone.usual"))));
        tone.setMaxWidth(Double.MAX_VALUE);
        tone.valueProperty()
                .subscribe(
                        chosen -> {
                            if (!showing && chosen != null) {
                                model.speak(chosen);
                            }
                        });
        lead.setId("client-lead");
        lead.setPromptText(messages.get("occasions.card.lead.usual"));
        lead.setOnAction(_ -> saveLead());
        lead.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused && !showing) {
                                saveLead();
                            }
                        });
        return new VBox(
                new Field(messages.get("occasions.card.tone"), tone),
                new Field(messages.get("occasions.card.lead"), lead));
    }

    private void saveLead() {
        if (model.shownProperty().get().isPresent()) {
            Field.mark(lead, !model.lead(lead.getText()));
        }
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("occasions.card.add.focus", date::requestFocus)
                        .withKeys("Ctrl+Shift+D")
                        .withIcon(Feather.CALENDAR));
    }

    @Override
    public void close() {
        model.close();
    }
}
