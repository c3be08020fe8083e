package org.kartoteka.stages.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Actions;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Field;
import org.kartoteka.platform.ui.Icons;
import org.kartoteka.platform.ui.Overlay;
import org.kartoteka.platform.ui.Theme;
import org.kartoteka.stages.StageDraft;
import org.kartoteka.stages.StageDraft.Problem;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts a client into a stage: a digit chooses it, and where a stage asks for more, that is asked
/// here too. `Ctrl+Enter` saves.
public final class StageForm extends VBox {

    private final StageFormViewModel model;
    private final Messages messages;
    private final Overlay overlay;
    private final StageWords words;
    private final VBox body = new VBox();
    private final TextField day = new TextField();
    private final TextField why = new TextField();
    private final TextField trial = new TextField();
    private final Field dayField;
    private final Field whyField;
    private final Field trialField;
    private final DissolutionFields ending;
    private final Action save;
    private Optional<RelationshipStage> shown = Optional.empty();
    private boolean digitTaken;

    public StageForm(StageFormViewModel model, Messages messages, Overlay overlay) {
        this.model = model;
        this.messages = messages;
        this.overlay = overlay;
        this.words = new StageWords(messages);
        this.dayField = new Field(messages.get("stages.form.day"), day);
        this.whyField = new Field(messages.get("stages.form.why"), why);
        this.trialField = new Field(messages.get("stages.form.trial"), trial);
        this.ending = new DissolutionFields(model, messages);
        ending.onEnter(this::save);
        this.save =
                Action.of("stages.form.save", this::save)
                        .withKeys("Ctrl+Enter")
                        .withIcon(Feather.CHECK);
        setId("stage-form");
        getStyleClass().add("stage-form");
        getStylesheets().add(Theme.sheet(StageForm.class, "stages.css"));
        body.getStyleClass().add("stage-form-body");
        fields();
        getChildren().setAll(head(), body);
        addEventFilter(KeyEvent.KEY_PRESSED, this::byKey);
        addEventFilter(KeyEvent.KEY_TYPED, this::dropTakenDigit);
        model.draftProperty().subscribe(_ -> show());
        model.problemsProperty().subscribe(this::mark);
    }

    private Node head() {
        var title = new Label(messages.get("stages.form.title", model.asked().name()));
        title.getStyleClass().add("subtitle");
        title.setWrapText(true);
        var now = new Label(messages.get("stages.form.now", words.stage(model.asked().from())));
        now.getStyleClass().add("muted");
        return new VBox(title, now);
    }

    private void fields() {
        var draft = model.draftProperty().get();
        typing(day, "stage-day", draft.day(), messages.get("stages.form.today"));
        typing(why, "stage-why", draft.why(), messages.get("stages.form.why.prompt"));
        typing(trial, "stage-trial", draft.trial(), messages.get("stages.form.trial.prompt"));
        day.textProperty().subscribe(text -> model.type(now -> now.onDay(text)));
        why.textProperty().subscribe(text -> model.type(now -> now.because(text)));
        trial.textProperty().subscribe(text -> model.type(now -> now.tryingUntil(text)));
    }

    private void typing(TextField field, String id, String text, String prompt) {
        field.setId(id);
        field.setText(text);
        field.setPromptText(prompt);
        field.setOnAction(_ -> save());
    }

    /// To be called once the panel is on the screen.
    public void takeFocus() {
        if (shown.isEmpty()) {
            body.lookup("#stage-1").requestFocus();
        } else if (shown.get() == RelationshipStage.EXPLORATION) {
            trial.requestFocus();
        } else if (shown.get() == RelationshipStage.DISSOLUTION) {
            ending.takeFocus();
        } else {
            day.requestFocus();
        }
    }

    private void show() {
        var stage = model.draftProperty().get().stage().filter(_ -> model.asksMore());
        if (body.getChildren().isEmpty() || !stage.equals(shown)) {
            shown = stage;
            body.getChildren().setAll(stage.map(this::details).orElseGet(this::stages));
            if (getScene() != null) {
                takeFocus();
            }
        }
    }

    private List<Node> stages() {
        var lines = new VBox();
        lines.getStyleClass().add("stage-lines");
        for (var stage : RelationshipStage.values()) {
            lines.getChildren().add(line(stage));
        }
        var hint = new Label(messages.get("stages.form.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("faint");
        return List.of(lines, dayField, hint);
    }

    private Button line(RelationshipStage stage) {
        var name = new Label(words.stage(stage));
        name.getStyleClass().add("stage-name");
        name.setGraphic(Icons.of(StageWords.icon(stage)));
        name.setMinWidth(Region.USE_PREF_SIZE);
        var meaning = new Label(words.meaning(stage));
        meaning.getStyleClass().add("faint");
        var digit = new Label(Integer.toString(stage.ordinal() + 1));
        digit.getStyleClass().add("key-cap");
        digit.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(digit, name, meaning);
        line.getStyleClass().add("stage-line");
        var button = new Button(null, line);
        button.setId("stage-" + (stage.ordinal() + 1));
        button.getStyleClass().addAll("quiet", "stage-choice");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(words.stage(stage) + ". " + words.meaning(stage));
        button.setOnAction(_ -> choose(stage));
        return button;
    }

    private void choose(RelationshipStage stage) {
        model.type(now -> now.into(stage));
        if (!model.asksMore()) {
            save();
        }
    }

    private List<Node> details(RelationshipStage stage) {
        var name = new Label(words.stage(stage));
        name.getStyleClass().add("stage-name");
        name.setGraphic(Icons.of(StageWords.icon(stage)));
        var other = Buttons.quiet(Action.of("stages.form.another", this::chooseAgain), messages);
        var line = new HBox(name, other);
        line.getStyleClass().add("stage-line");
        var asked =
                switch (stage) {
                    case EXPLORATION -> List.<Node>of(trialField, dayField, whyField);
                    case DISSOLUTION -> List.<Node>of(ending, dayField);
                    default -> List.<Node>of(dayField, whyField);
                };
        var ways =
                new FlowPane(
                        Buttons.primary(save, messages),
                        Buttons.of(
                                Action.of("stages.form.cancel", overlay::close).withKeys("Esc"),
                                messages));
        ways.getStyleClass().add("stage-ways");
        return Stream.of(List.<Node>of(line), asked, List.<Node>of(ways))
                .flatMap(List::stream)
                .toList();
    }

    private void chooseAgain() {
        model.type(
                now ->
                        new StageDraft(
                                Optional.empty(),
                                now.day(),
                                now.why(),
                                now.trial(),
                                now.side(),
                                now.reason(),
                                now.words()));
    }

    private void mark(List<Problem> problems) {
        dayField.showProblem(problem(problems, Problem.NO_DAY, Problem.DAY_AHEAD));
        trialField.showProblem(problem(problems, Problem.NO_TRIAL_DAY, Problem.TRIAL_BEFORE));
        ending.show(problems);
        problems.stream().findFirst().map(this::control).ifPresent(Node::requestFocus);
    }

    private Node control(Problem problem) {
        return switch (problem) {
            case NO_DAY, DAY_AHEAD -> day;
            case NO_TRIAL_DAY, TRIAL_BEFORE -> trial;
            default -> ending.control(problem);
        };
    }

    private String problem(List<Problem> problems, Problem... ofField) {
        return Stream.of(ofField)
                .filter(problems::contains)
                .findFirst()
                .map(found -> messages.get("stages.problem." + found.name()))
                .orElse("");
    }

    private void save() {
        if (model.save()) {
            overlay.close();
        }
    }

    /// A digit that chose must not end up in the field to which the choice led.
    private void dropTakenDigit(KeyEvent event) {
        if (digitTaken) {
            event.consume();
        }
    }

    private void byKey(KeyEvent event) {
        digitTaken = false;
        if (save.keys().filter(keys -> keys.match(event)).isPresent()) {
            event.consume();
            save();
        } else if (!Actions.typing(event) && !event.isShortcutDown() && !event.isAltDown()) {
            digit(event);
        }
    }

    private void digit(KeyEvent event) {
        var number = Digits.of(event.getCode());
        if (number.isPresent()) {
            event.consume();
            digitTaken = true;
            if (shown.isEmpty()) {
                choose(RelationshipStage.values()[number.getAsInt() - 1]);
            } else if (shown.get() == RelationshipStage.DISSOLUTION) {
                model.digit(number.getAsInt());
                ending.goOn();
            }
        }
    }
}
