package org.kartoteka.interactions.ui;

import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.interactions.Channel;
import org.kartoteka.interactions.Direction;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.interactions.Outcome;
import org.kartoteka.interactions.Sentiment;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Choices;
import org.kartoteka.platform.ui.Field;
import org.kartoteka.platform.ui.Question;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One entry of the timeline as a small form in its place. `Ctrl+Enter` stores it, `Esc` leaves it
/// as it was.
final class EntryEditor extends VBox {

    private Interaction entry;
    private final EntryDeeds model;
    private final Messages messages;
    private final TextField when;
    private final TextField minutes;
    private final TextArea text;
    private final ChoiceBox<ChannelId> channel;
    private final ChoiceBox<Direction> direction;
    private final ChoiceBox<Optional<Outcome>> outcome;
    private final ChoiceBox<Optional<Sentiment>> sentiment;
    private final ChoiceBox<Optional<Integer>> score;
    private final TextField tags;
    private final Field whenField;
    private final Field minutesField;

    EntryEditor(Interaction entry, EntryDeeds model, Messages messages) {
        this.entry = entry;
        this.model = model;
        this.messages = messages;
        var typed = EntryDraft.of(entry, model.clock(), messages.formats());
        when = new TextField(typed.when());
        minutes = new TextField(typed.minutes());
        minutes.getStyleClass().add("entry-minutes");
        text = new TextArea(typed.text());
        text.setId("entry-text");
        text.setWrapText(true);
        text.setPrefRowCount(3);
        channel = box(channels(), typed.channel(), this::channelName);
        direction =
                box(
                        List.of(Direction.values()),
                        typed.direction(),
                        way -> EntryWords.direction(way, messages));
        outcome =
                box(
                        optional(Outcome.values()),
                        typed.outcome(),
                        end -> end.map(known -> EntryWords.outcome(known, messages)).orElse("—"));
        sentiment =
                box(
                        optional(Sentiment.values()),
                        typed.sentiment(),
                        mood ->
                                mood.map(known -> EntryWords.sentiment(known, messages))
                                        .orElse("—"));
        score = box(scores(), typed.score(), mark -> mark.map(String::valueOf).orElse("—"));
        tags = new TextField(typed.tags());
        tags.setId("entry-tags");
        whenField = new Field(messages.get("interactions.entry.when"), when);
        minutesField = new Field(messages.get("interactions.entry.minutes"), minutes);
        getStyleClass().add("entry-editor");
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOrSave);
        getChildren()
                .setAll(fields(), new Field(messages.get("interactions.entry.text"), text), ways());
        getChildren().addFirst(conflict());
    }

    private Label conflict() {
        var said = new Label(messages.get("interactions.entry.conflict"));
        said.getStyleClass().add("caution");
        said.setWrapText(true);
        said.visibleProperty().bind(model.conflictProperty());
        said.managedProperty().bind(said.visibleProperty());
        return said;
    }

    /// From now on over the entry as it is stored now; what is typed stays.
    void over(Interaction stored) {
        entry = stored;
    }

    private Node fields() {
        var line =
                new FlowPane(
                        whenField,
                        new Field(messages.get("interactions.entry.channel"), channel),
                        new Field(messages.get("interactions.entry.direction"), direction),
                        minutesField,
                        new Field(messages.get("interactions.entry.outcome"), outcome),
                        new Field(messages.get("interactions.entry.sentiment"), sentiment),
                        new Field(messages.get("interactions.entry.score"), score),
                        new Field(messages.get("interactions.entry.tags"), tags));
        line.getStyleClass().add("entry-fields");
        return line;
    }

    private Node ways() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var ways =
                new HBox(
                        Buttons.primary(
                                Action.of("interactions.entry.save", this::save)
                                        .withKeys("Ctrl+Enter")
                                        .withIcon(Feather.CHECK),
                                messages),
                        Buttons.of(
                                Action.of("interactions.entry.cancel", this::leave).withKeys("Esc"),
                                messages),
                        gap,
                        Buttons.quiet(
                                Action.of("interactions.entry.delete", () -> model.delete(entry))
                                        .withIcon(Feather.TRASH_2),
                                messages));
        ways.getStyleClass().add("entry-ways");
        return ways;
    }

    private List<ChannelId> channels() {
        return Stream.concat(model.channels().stream().map(Channel::id), Stream.of(entry.channel()))
                .distinct()
                .toList();
    }

    private String channelName(ChannelId id) {
        return TimelinePanel.channelName(model.channel(id), messages);
    }

    private static <T> List<Optional<T>> optional(T[] values) {
        return Stream.concat(Stream.of(Optional.<T>empty()), Stream.of(values).map(Optional::of))
                .toList();
    }

    private static List<Optional<Integer>> scores() {
        return Stream.concat(
                        Stream.of(Optional.<Integer>empty()),
                        IntStream.rangeClosed(Interaction.LOWEST_SCORE, Interaction.HIGHEST_SCORE)
                                .mapToObj(Optional::of))
                .toList();
    }

    private static <T> ChoiceBox<T> box(List<T> values, T chosen, Function<T, String> name) {
        var box = new ChoiceBox<T>();
        box.getItems().setAll(values);
        box.setValue(chosen);
        box.setConverter(Choices.named(name));
        return box;
    }

    /// Before the keys reach the page, where they mean more than this entry.
    private void leaveOrSave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            save();
        }
    }

    private void leave() {
        if (mayLeave(() -> {})) {
            model.stopEditing();
        }
    }

    /// Whether nothing would be lost; if something would, asks, and runs `next` when the person has
    /// decided to lose it.
    boolean mayLeave(Runnable next) {
        getChildren().removeIf(Question.class::isInstance);
        if (!holdsChanges()) {
            return true;
        }
        var stay = Buttons.of(Action.of("journal.leave.stay", this::stay), messages);
        var lose = Buttons.of(Action.of("journal.leave.lose", () -> lose(next)), messages);
        getChildren().addFirst(new Question(messages.get("journal.leave"), stay, lose));
        stay.requestFocus();
        return false;
    }

    private void stay() {
        getChildren().removeIf(Question.class::isInstance);
        takeFocus();
    }

    private void lose(Runnable next) {
        model.stopEditing();
        next.run();
    }

    private EntryDraft typed() {
        return new EntryDraft(
                when.getText(),
                channel.getValue(),
                direction.getValue(),
                minutes.getText(),
                outcome.getValue(),
                sentiment.getValue(),
                score.getValue(),
                tags.getText(),
                text.getText());
    }

    /// Whether something typed here would be lost if it were closed now.
    boolean holdsChanges() {
        return !typed().equals(EntryDraft.of(entry, model.clock(), messages.formats()));
    }

    private void save() {
        var typed = typed();
        var unmoved =
                typed.when().equals(EntryDraft.of(entry, model.clock(), messages.formats()).when());
        var problems = typed.problems(model.clock());
        if (unmoved) {
            problems.remove(EntryDraft.WHEN);
        }
        whenField.showProblem(said(problems.get(EntryDraft.WHEN)));
        minutesField.showProblem(said(problems.get(EntryDraft.MINUTES)));
        if (problems.isEmpty()) {
            model.save(typed.applyTo(entry, model.clock(), messages.formats()));
        }
    }

    private String said(String key) {
        return key == null ? "" : messages.get(key);
    }

    void takeFocus() {
        text.requestFocus();
        text.end();
    }
}
