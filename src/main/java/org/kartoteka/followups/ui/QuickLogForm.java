package org.kartoteka.followups.ui;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kartoteka.interactions.Channel;
import org.kartoteka.interactions.Direction;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.interactions.Outcome;
import org.kartoteka.interactions.Promise;
import org.kartoteka.interactions.Sentiment;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Choices;
import org.kartoteka.platform.ui.Field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The talk as a form, for those who prefer it to the line.
final class QuickLogForm extends VBox {

    private static final String NOT_KNOWN = "—";

    private final QuickLogViewModel model;
    private final QuickLogInput input;
    private final SuggestionList suggestions;
    private final TalkWords words;
    private final Messages messages;

    private final TextField client = new TextField();
    private final TextField when = new TextField();
    private final ChoiceBox<ChannelId> channel = new ChoiceBox<>();
    private final ChoiceBox<Direction> direction = new ChoiceBox<>();
    private final TextField minutes = new TextField();
    private final ChoiceBox<Optional<Outcome>> outcome = new ChoiceBox<>();
    private final ChoiceBox<Optional<Sentiment>> sentiment = new ChoiceBox<>();
    private final ChoiceBox<Optional<Integer>> score = new ChoiceBox<>();
    private final TextArea text = new TextArea();
    private final TextField tags = new TextField();
    private final TextField step = new TextField();
    private final CheckBox nothing = new CheckBox();
    private final ChoiceBox<Promise.Side> side = new ChoiceBox<>();
    private final TextField promise = new TextField();
    private final Field clientField;
    private final Field whenField;
    private final Field minutesField;
    private final Field stepField;
    private boolean filling;

    QuickLogForm(QuickLogViewModel model, TalkWords words, Messages messages) {
        this.model = model;
        this.input = model.input();
        this.suggestions = new SuggestionList(input, messages);
        this.words = words;
        this.messages = messages;
        this.clientField = field("quicklog.form.client", client);
        this.whenField = field("quicklog.form.when", when);
        this.minutesField = field("quicklog.form.minutes", minutes);
        this.stepField = field("quicklog.form.step", step);
        getStyleClass().add("quicklog-form");
        prepareChoices();
        prepareTexts();
        getChildren().setAll(who(), suggestions, how(), end(), what(), next(), promised());
        input.formProperty().subscribe(draft -> draft.ifPresent(this::fill));
        model.problemProperty().subscribe(_ -> showProblems(Map.of()));
        client.textProperty().bindBidirectional(input.clientProperty());
        client.addEventFilter(KeyEvent.KEY_PRESSED, this::chooseClient);
        listen();
    }

    private Field field(String key, Control control) {
        var field = new Field(messages.get(key), control);
        control.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setMinWidth(0);
        field.setPrefWidth(0);
        return field;
    }

    private void prepareChoices() {
        offer(direction, List.of(Direction.values()), words::direction);
        offer(outcome, known(Outcome.values()), end -> end.map(words::outcome).orElse(NOT_KNOWN));
        offer(
                sentiment,
                known(Sentiment.values()),
                mood -> mood.map(words::sentiment).orElse(NOT_KNOWN));
        offer(score, scores(), mark -> mark.map(String::valueOf).orElse(NOT_KNOWN));
        offer(side, List.of(Promise.Side.values()), words::side);
    }

    private static <T> List<Optional<T>> known(T[] values) {
        return Stream.concat(Stream.of(Optional.<T>empty()), Stream.of(values).map(Optional::of))
                .toList();
    }

    private static List<Optional<Integer>> scores() {
        var all = new ArrayList<Optional<Integer>>(List.of(Optional.empty()));
        IntStream.rangeClosed(Interaction.LOWEST_SCORE, Interaction.HIGHEST_SCORE)
                .boxed()
                .map(Optional::of)
                .forEach(all::add);
        return all;
    }

    private static <T> void offer(ChoiceBox<T> box, List<T> values, Function<T, String> name) {
        box.setConverter(Choices.named(name));
        box.getItems().setAll(values);
    }

    private void prepareTexts() {
        client.setId("quicklog-form-client");
        text.setId("quicklog-form-text");
        text.setWrapText(true);
        text.setPrefRowCount(3);
        when.setPromptText(messages.get("quicklog.form.when.prompt"));
        step.setPromptText(messages.get("today.ask.plan.prompt"));
        promise.setPromptText(messages.get("quicklog.form.promise.prompt"));
        tags.setPromptText(messages.get("quicklog.form.tags.prompt"));
        nothing.setText(messages.get("quicklog.form.nothing"));
    }

    private Node who() {
        return row(clientField, whenField);
    }

    private Node how() {
        return row(
                field("quicklog.form.channel", channel),
                field("quicklog.form.direction", direction),
                minutesField);
    }

    private Node end() {
        return row(
                field("quicklog.form.outcome", outcome),
                field("quicklog.form.sentiment", sentiment),
                field("quicklog.form.score", score));
    }

    private Node what() {
        return group(
                new Field(messages.get("quicklog.form.text"), text),
                row(field("quicklog.form.tags", tags)));
    }

    private Node next() {
        return group(stepField, nothing);
    }

    private Node promised() {
        return row(field("quicklog.form.side", side), field("quicklog.form.promise", promise));
    }

    private static VBox group(Node... nodes) {
        var group = new VBox(nodes);
        group.getStyleClass().add("quicklog-form-group");
        return group;
    }

    private static HBox row(Node... fields) {
        var row = new HBox(fields);
        row.getStyleClass().add("quicklog-form-row");
        return row;
    }

    private void chooseClient(KeyEvent event) {
        var highlighted = suggestions.highlighted();
        switch (event.getCode()) {
            case DOWN -> suggestions.move(1);
            case UP -> suggestions.move(-1);
            case ENTER, TAB ->
                    highlighted
                            .filter(_ -> !event.isShortcutDown() && !event.isShiftDown())
                            .ifPresent(
                                    choice -> {
                                        event.consume();
                                        input.pick(choice);
                                    });
            default -> {}
        }
    }

    private void listen() {
        Stream.of(when, minutes, text, tags, step, promise)
                .map(TextInputControl::textProperty)
                .forEach(typed -> typed.subscribe(_ -> keep()));
        Stream.of(channel, direction, outcome, sentiment, score, side)
                .forEach(box -> box.valueProperty().subscribe(_ -> keep()));
        nothing.selectedProperty().subscribe(_ -> keep());
        addEventFilter(KeyEvent.KEY_PRESSED, this::store);
    }

    private void store(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            model.store();
            showProblems(input.problems());
        }
    }

    private void fill(TalkDraft draft) {
        if (filling) {
            return;
        }
        filling = true;
        offerChannels();
        when.setText(draft.when());
        channel.setValue(draft.channel());
        direction.setValue(draft.direction());
        minutes.setText(draft.minutes());
        outcome.setValue(draft.outcome());
        sentiment.setValue(draft.sentiment());
        score.setValue(draft.score());
        text.setText(draft.text());
        tags.setText(draft.tags());
        step.setText(draft.step());
        nothing.setSelected(draft.noNextStep());
        side.setValue(draft.side());
        promise.setText(draft.promise());
        filling = false;
    }

    private void offerChannels() {
        var channels =
                input.understoodProperty().get().map(QuickReading::channels).orElse(List.of());
        offer(
                channel,
                channels.stream().map(Channel::id).toList(),
                id ->
                        channels.stream()
                                .filter(known -> known.id().equals(id))
                                .findFirst()
                                .map(words::channel)
                                .orElse(""));
    }

    private void keep() {
        if (!filling && input.formProperty().get().isPresent()) {
            filling = true;
            input.formProperty().set(Optional.of(draft()));
            showProblems(Map.of());
            filling = false;
        }
    }

    private TalkDraft draft() {
        return new TalkDraft(
                when.getText(),
                channel.getValue(),
                direction.getValue(),
                minutes.getText(),
                outcome.getValue(),
                sentiment.getValue(),
                score.getValue(),
                tags.getText(),
                text.getText(),
                step.getText(),
                nothing.isSelected(),
                side.getValue(),
                promise.getText());
    }

    private void showProblems(Map<TalkDraft.Field, String> problems) {
        show(whenField, problems.get(TalkDraft.Field.WHEN));
        show(minutesField, problems.get(TalkDraft.Field.MINUTES));
        show(stepField, problems.get(TalkDraft.Field.STEP));
    }

    private void show(Field field, String key) {
        field.showProblem(key == null ? "" : messages.get(key));
    }

    void takeFocus() {
        (input.requestProperty().get().about().isPresent() ? text : client).requestFocus();
    }
}
