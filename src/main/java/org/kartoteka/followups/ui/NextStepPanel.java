package org.kartoteka.followups.ui;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.followups.FollowUp;
import org.kartoteka.followups.StepPlan;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Field;
import org.kartoteka.platform.ui.Icons;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.ui.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.time.Period;
import java.util.List;
import java.util.Optional;

/// The next steps with a client. `F` plans one more in a line of text: «чт 10:00 перезвонить».
public final class NextStepPanel extends VBox implements Panel {

    private static final Period DAY = Period.ofDays(1);
    private static final Period WEEK = Period.ofWeeks(1);

    private final NextStepViewModel model;
    private final Messages messages;
    private final VBox steps = new VBox();
    private final VBox questions = new VBox();
    private final TextField typed = new TextField();
    private final Field field;
    private final Label echo = new Label();

    public NextStepPanel(NextStepViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.field = new Field(messages.get("followups.next.add"), typed);
        getStyleClass().addAll("card", "next-step");
        getStylesheets().add(Theme.sheet(NextStepPanel.class, "next-step.css"));
        setId("next-step");
        steps.getStyleClass().add("next-steps");
        var title = new Label(messages.get("followups.next.title"));
        title.getStyleClass().add("overline");
        getChildren().setAll(title, steps, questions, adding());
        model.open().addListener((ListChangeListener<FollowUp>) _ -> showSteps());
        model.offerProperty().subscribe(_ -> ask());
        model.askedProperty().subscribe(_ -> ask());
        model.editedProperty().subscribe(this::showEdited);
        showSteps();
    }

    private Node adding() {
        typed.setId("next-step-typed");
        typed.setPromptText(messages.get("followups.next.prompt"));
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::addOnEnter);
        typed.textProperty().subscribe(this::echo);
        echo.getStyleClass().add("faint");
        echo.setWrapText(true);
        echo.managedProperty().bind(echo.textProperty().isNotEmpty());
        return new VBox(field, echo);
    }

    private void echo(String text) {
        field.showProblem("");
        echo.setText(model.plan(text).map(this::inWords).orElse(""));
    }

    private String inWords(StepPlan plan) {
        var day = messages.formats().weekdayAndDate(plan.date());
        var when = plan.time().map(time -> day + " " + messages.formats().time(time)).orElse(day);
        return new PlanWords(messages)
                .whole(plan.text().isEmpty() ? when : when + " · " + plan.text(), plan);
    }

    private void showEdited(Optional<FollowUp> step) {
        var key = step.isPresent() ? "followups.next.change" : "followups.next.add";
        field.rename(messages.get(key));
        typed.setPromptText(
                step.map(FollowUp::plan)
                        .map(this::inWords)
                        .orElseGet(() -> messages.get("followups.next.prompt")));
        typed.clear();
        if (step.isPresent()) {
            typed.requestFocus();
        }
    }

    private void addOnEnter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !typed.getText().isBlank()) {
            event.consume();
            if (model.take(typed.getText())) {
                typed.clear();
            } else {
                field.showProblem(messages.get("followups.next.when"));
            }
        } else if (event.getCode() == KeyCode.ESCAPE && isBegun()) {
            event.consume();
            typed.clear();
            model.doNotEdit();
        }
    }

    private boolean isBegun() {
        return !typed.getText().isEmpty() || model.editedProperty().get().isPresent();
    }

    private void showSteps() {
        var none = new Label(messages.get("followups.next.none"));
        none.getStyleClass().add("faint");
        none.setWrapText(true);
        steps.getChildren()
                .setAll(
                        model.open().isEmpty()
                                ? List.of(none)
                                : model.open().stream().map(this::step).toList());
    }

    private Node step(FollowUp step) {
        var late = step.dueDate().isBefore(model.today());
        var day =
                messages.formats().weekdayAndDate(step.dueDate())
                        + step.dueTime()
                                .map(time -> " " + messages.formats().time(time))
                                .orElse("");
        var when = new Label(late ? messages.get("followups.next.late", day) : day);
        when.getStyleClass().add(late ? "bad" : "accent-text");
        when.setWrapText(true);
        when.setGraphic(Icons.of(late ? Feather.ALERT_CIRCLE : Feather.CALENDAR));
        var text =
                new Label(
                        step.text().isEmpty()
                                ? messages.get("followups.next.wordless")
                                : step.text());
        text.setWrapText(true);
        text.getStyleClass().add("step-text");
        var shown = new VBox(when, text);
        var words = new PlanWords(messages);
        step.series()
                .map(series -> marked(words.again(series.recurrence()), Feather.REPEAT))
                .ifPresent(shown.getChildren()::add);
        step.alerts()
                .map(alerts -> marked(words.alerts(alerts), Feather.BELL))
                .ifPresent(shown.getChildren()::add);
        shown.getChildren().add(ways(step));
        shown.getStyleClass().add("step");
        return shown;
    }

    private static Label marked(String text, Feather icon) {
        var label = new Label(text, Icons.of(icon));
        label.getStyleClass().add("faint");
        label.setWrapText(true);
        return label;
    }

    private FlowPane ways(FollowUp step) {
        var ways =
                new FlowPane(
                        Buttons.of(
                                Action.of("followups.next.done", () -> model.done(step.id()))
                                        .withIcon(Feather.CHECK),
                                messages),
                        quiet("followups.next.day", () -> model.move(step.id(), DAY)),
                        quiet("followups.next.week", () -> model.move(step.id(), WEEK)),
                        quiet("followups.next.edit", () -> model.edit(step)));
        if (step.series().isPresent()) {
            ways.getChildren()
                    .addAll(
                            quiet("followups.next.skip", () -> model.cancel(step.id())),
                            quiet("followups.next.end", () -> model.cancelForGood(step.id())));
        } else {
            ways.getChildren().add(quiet("followups.next.drop", () -> model.cancel(step.id())));
        }
        ways.getStyleClass().add("step-ways");
        return ways;
    }

    private Button quiet(String key, Runnable deed) {
        return Buttons.quiet(Action.of(key, deed), messages);
    }

    private void ask() {
        questions
                .getChildren()
                .setAll(
                        model.askedProperty().get().isPresent()
                                ? List.of(reason())
                                : model.offerProperty()
                                        .get()
                                        .map(this::offered)
                                        .map(List::of)
                                        .orElse(List.of()));
    }

    private Node offered(StepPlan plan) {
        var words = new Label(messages.get("followups.next.offer", inWords(plan)));
        words.setWrapText(true);
        var ways =
                new FlowPane(
                        Buttons.primary(
                                Action.of("followups.next.take", model::takeOffer), messages),
                        Buttons.quiet(
                                Action.of("followups.next.refuse", model::refuseOffer), messages));
        ways.getStyleClass().add("step-ways");
        var shown = new VBox(words, ways);
        shown.getStyleClass().add("step-question");
        return shown;
    }

    private Node reason() {
        var why = new TextField();
        why.setId("next-step-reason");
        why.setAccessibleText(messages.get("followups.next.why"));
        why.setOnAction(_ -> model.moveBecause(why.getText()));
        var words = new Label(messages.get("followups.next.why"));
        words.setWrapText(true);
        var ways =
                new FlowPane(
                        Buttons.primary(
                                Action.of(
                                        "followups.next.move",
                                        () -> model.moveBecause(why.getText())),
                                messages),
                        Buttons.quiet(
                                Action.of("followups.next.stay", model::doNotMove), messages));
        ways.getStyleClass().add("step-ways");
        var shown = new VBox(words, why, ways);
        shown.getStyleClass().add("step-question");
        return shown;
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("followups.next.plan", typed::requestFocus)
                        .withKeys("F")
                        .withIcon(Feather.CALENDAR),
                Action.of(
                                "followups.next.done.first",
                                () -> first().ifPresent(step -> model.done(step.id())))
                        .withKeys("Ctrl+D"),
                Action.of(
                                "followups.next.day.first",
                                () -> first().ifPresent(step -> model.move(step.id(), DAY)))
                        .withKeys("Alt+Right"),
                Action.of(
                                "followups.next.week.first",
                                () -> first().ifPresent(step -> model.move(step.id(), WEEK)))
                        .withKeys("Alt+Shift+Right"),
                Action.of("followups.next.edit.first", () -> first().ifPresent(model::edit))
                        .withKeys("Shift+F"),
                Action.of(
                                "followups.next.cancel.first",
                                () -> first().ifPresent(step -> model.cancel(step.id())))
                        .withKeys("Shift+Delete"),
                Action.of(
                                "followups.next.end.first",
                                () ->
                                        first().filter(step -> step.series().isPresent())
                                                .ifPresent(step -> model.cancelForGood(step.id())))
                        .withKeys("Ctrl+Shift+Delete"));
    }

    private Optional<FollowUp> first() {
        return model.open().stream().findFirst();
    }

    @Override
    public void close() {
        model.close();
    }
}
