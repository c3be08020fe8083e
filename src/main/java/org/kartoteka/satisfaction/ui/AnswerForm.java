package org.kartoteka.satisfaction.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kartoteka.interactions.Channel;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Choice;
import org.kartoteka.platform.ui.Choices;
import org.kartoteka.platform.ui.Field;
import org.kartoteka.platform.ui.Overlay;
import org.kartoteka.platform.ui.Theme;
import org.kartoteka.satisfaction.Alert;
import org.kartoteka.satisfaction.Answer;
import org.kartoteka.satisfaction.FactorSet;
import org.kartoteka.satisfaction.Measure;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The form for one answer above the card: digits give the score, then come the words. `Ctrl+Enter`
/// saves, `Esc` leaves.
final class AnswerForm extends VBox {

    private static final int LINES = 2;

    private final AnswerFormViewModel model;
    private final Messages messages;
    private final Consumer<Optional<Alert>> onSaved;
    private final Choice<Measure> measure;
    private final ScorePad pad;
    private final ChoiceBox<Optional<FactorSet>> set = new ChoiceBox<>();
    private final TextArea words = new TextArea();
    private final TextField day = new TextField();
    private final TextField occasion = new TextField();
    private final TextField themes = new TextField();
    private final ChoiceBox<Optional<ChannelId>> channel = new ChoiceBox<>();
    private final Label problem = new Label();
    private Overlay overlay;
    private boolean showing;
    private boolean keyTaken;

    /// @param onSaved told what the answer asks for, if anything
    AnswerForm(
            String client,
            AnswerFormViewModel model,
            Messages messages,
            Consumer<Optional<Alert>> onSaved) {
        this.model = model;
        this.messages = messages;
        this.onSaved = onSaved;
        this.measure =
                new Choice<>(
                        "answer-measure",
                        messages.get("satisfaction.form.measure"),
                        List.of(Measure.values()),
                        each -> messages.get("satisfaction.form.key." + each.name()),
                        this::turnTo);
        this.pad = new ScorePad(model, messages, words::requestFocus);
        setId("answer-form");
        getStyleClass().add("answer-form");
        getStylesheets().add(Theme.sheet(AnswerForm.class, "satisfaction.css"));
        getChildren()
                .setAll(head(client), asks(), sets(), pad, words(), details(), problem(), ways());
        addEventFilter(KeyEvent.KEY_PRESSED, this::byKey);
        addEventFilter(KeyEvent.KEY_TYPED, this::dropLetterOfTakenKey);
        model.measureProperty()
                .subscribe(
                        each -> {
                            showing = true;
                            measure.show(each);
                            showing = false;
                        });
        fill();
    }

    void showIn(Overlay above) {
        overlay = above;
        above.show(this, () -> {});
        pad.requestFocus();
    }

    private Node head(String client) {
        var title = new Label(messages.get("satisfaction.form.title", client));
        title.getStyleClass().add("subtitle");
        return new VBox(title, measure);
    }

    private Node asks() {
        var asks = new Label();
        asks.setWrapText(true);
        asks.getStyleClass().add("muted");
        model.measureProperty()
                .subscribe(
                        each ->
                                asks.setText(
                                        messages.get("satisfaction.form.digits." + each.name())));
        return asks;
    }

    private Node sets() {
        set.setId("answer-set");
        set.setAccessibleText(messages.get("satisfaction.form.set"));
        set.setConverter(
                Choices.named(each -> each.map(one -> one.displayName(messages)).orElse("")));
        model.offeredProperty()
                .subscribe(
                        all -> {
                            showing = true;
                            set.getItems().setAll(all.sets().stream().map(Optional::of).toList());
                            set.setValue(model.setProperty().get());
                            showing = false;
                        });
        model.setProperty()
                .subscribe(
                        chosen -> {
                            showing = true;
                            set.setValue(chosen);
                            showing = false;
                        });
        set.valueProperty()
                .subscribe(
                        chosen -> {
                            if (!showing && chosen != null) {
                                model.setProperty().set(chosen);
                            }
                        });
        set.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                this::asksForSet,
                                model.measureProperty(),
                                model.offeredProperty()));
        set.managedProperty().bind(set.visibleProperty());
        return set;
    }

    private boolean asksForSet() {
        return model.measureProperty().get() == Measure.CSI
                && model.offeredProperty().get().sets().size() > 1;
    }

    private Node words() {
        words.setId("answer-words");
        words.setWrapText(true);
        words.setPrefRowCount(LINES);
        words.setPromptText(messages.get("satisfaction.form.words"));
        words.setAccessibleText(messages.get("satisfaction.form.words"));
        return words;
    }

    private Node details() {
        day.setId("answer-day");
        day.setPromptText(messages.get("satisfaction.form.today"));
        day.textProperty().subscribe(_ -> Field.mark(day, false));
        occasion.setId("answer-occasion");
        themes.setId("answer-themes");
        themes.setPromptText(messages.get("satisfaction.form.themes.prompt"));
        channel.setId("answer-channel");
        channel.setConverter(Choices.named(this::channelName));
        model.offeredProperty().subscribe(all -> offerChannels(all.channels()));
        var line =
                new FlowPane(
                        new Field(messages.get("satisfaction.form.day"), day),
                        new Field(messages.get("satisfaction.form.channel"), channel),
                        new Field(messages.get("satisfaction.form.occasion"), occasion),
                        new Field(messages.get("satisfaction.form.themes"), themes));
        line.getStyleClass().add("answer-details");
        return line;
    }

    private void offerChannels(List<Channel> channels) {
        var chosen = model.edited().flatMap(Answer::channel);
        var all = new ArrayList<Optional<ChannelId>>();
        all.add(Optional.empty());
        channels.forEach(each -> all.add(Optional.of(each.id())));
        if (!all.contains(chosen)) {
            all.add(chosen);
        }
        channel.getItems().setAll(all);
        channel.setValue(chosen);
    }

    private String channelName(Optional<ChannelId> id) {
        return id.flatMap(
                        wanted ->
                                model.offeredProperty().get().channels().stream()
                                        .filter(each -> each.id().equals(wanted))
                                        .findFirst())
                .map(each -> each.displayName(messages))
                .orElse("—");
    }

    private Node problem() {
        problem.setId("answer-problem");
        problem.setWrapText(true);
        problem.getStyleClass().add("bad");
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private Node ways() {
        var ways =
                new HBox(
                        Buttons.primary(
                                Action.of("satisfaction.form.save", this::save)
                                        .withKeys("Ctrl+Enter")
                                        .withIcon(Feather.CHECK),
                                messages),
                        Buttons.of(
                                Action.of("satisfaction.form.cancel", () -> overlay.close())
                                        .withKeys("Esc"),
                                messages));
        ways.getStyleClass().add("answer-ways");
        return ways;
    }

    private void fill() {
        model.edited()
                .ifPresent(
                        answer -> {
                            words.setText(answer.words());
                            day.setText(messages.formats().date(answer.answeredOn()));
                            occasion.setText(answer.occasion());
                            themes.setText(String.join(", ", answer.themes()));
                        });
    }

    private void turnTo(Measure chosen) {
        if (!showing) {
            model.measure(chosen);
            pad.requestFocus();
        }
    }

    /// A digit that made the score whole is not the first sign of the words.
    private void dropLetterOfTakenKey(KeyEvent event) {
        if (keyTaken) {
            keyTaken = false;
            event.consume();
        }
    }

    private void byKey(KeyEvent event) {
        keyTaken = false;
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            save();
        } else if (event.getTarget() == pad && !event.isShortcutDown() && !event.isAltDown()) {
            typedOnPad(event);
            keyTaken = event.isConsumed();
        } else if (event.getCode() == KeyCode.TAB && event.getTarget() == words) {
            event.consume();
            words.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    private void typedOnPad(KeyEvent event) {
        if (event.getCode().isDigitKey()) {
            event.consume();
            problem.setText("");
            goOn(model.digit(Integer.parseInt(digit(event.getCode()))));
            return;
        }
        switch (event.getCode()) {
            case C -> turn(event, Measure.CSAT);
            case N -> turn(event, Measure.NPS);
            case F -> {
                if (model.measureProperty().get() == Measure.CSI) {
                    event.consume();
                    model.nextSet();
                } else {
                    turn(event, Measure.CSI);
                }
            }
            case SPACE -> {
                event.consume();
                goOn(model.skip());
            }
            case BACK_SPACE -> {
                event.consume();
                model.back();
            }
            case ENTER -> {
                event.consume();
                words.requestFocus();
            }
            default -> {}
        }
    }

    private static String digit(KeyCode code) {
        var name = code.getName();
        return name.substring(name.length() - 1);
    }

    private void turn(KeyEvent event, Measure chosen) {
        event.consume();
        model.measure(chosen);
    }

    private void goOn(boolean whole) {
        if (whole) {
            words.requestFocus();
        }
    }

    private void save() {
        var typed =
                new AnswerFormViewModel.Typed(
                        day.getText(),
                        occasion.getText(),
                        channel.getValue(),
                        words.getText(),
                        themes.getText());
        var wrong =
                model.save(
                        typed,
                        alert -> {
                            overlay.close();
                            onSaved.accept(alert);
                        });
        wrong.ifPresent(this::show);
    }

    private void show(AnswerFormViewModel.Problem wrong) {
        problem.setText(messages.get("satisfaction.form.problem." + wrong.name()));
        switch (wrong) {
            case NO_SCORE -> pad.requestFocus();
            case NO_DAY, DAY_TO_COME -> {
                Field.mark(day, true);
                day.requestFocus();
            }
            case TOO_LONG -> words.requestFocus();
        }
    }
}
