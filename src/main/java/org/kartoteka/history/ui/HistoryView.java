package org.kartoteka.history.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Chip;
import org.kartoteka.platform.ui.EmptyState;
import org.kartoteka.platform.ui.GroupedList;
import org.kartoteka.platform.ui.Notices;
import org.kartoteka.platform.ui.Page;
import org.kartoteka.platform.ui.PageLayout;
import org.kartoteka.platform.ui.Question;
import org.kartoteka.platform.ui.Theme;
import org.kartoteka.platform.work.Step;
import org.kordamp.ikonli.feather.Feather;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Lists what the person did and takes back what they choose.
public final class HistoryView extends PageLayout implements Page {

    /// More names or steps than this make a sentence that nobody reads.
    private static final int NAMED = 3;

    private final HistoryViewModel model;
    private final Messages messages;
    private final Notices notices;
    private final Clock clock;
    private final GroupedList<HistoryRow> list;

    /// @param clock in the person's own zone, whose day is today
    public HistoryView(HistoryViewModel model, Messages messages, Notices notices, Clock clock) {
        super(messages.get("history.title"));
        this.model = model;
        this.messages = messages;
        this.notices = notices;
        this.clock = clock;
        this.list = new GroupedList<>(model.rows(), HistoryView::identity, this::look);
        getStyleClass().add("history");
        getStylesheets().add(Theme.sheet(HistoryView.class, "history.css"));
        setFacts(messages.get("history.facts"));
        setContent(steps());
        model.answerProperty().subscribe(this::answer);
    }

    private static Optional<Object> identity(HistoryRow row) {
        return row instanceof HistoryRow.Entry entry
                ? Optional.of(entry.step().id())
                : Optional.empty();
    }

    private Node steps() {
        list.setId("history-list");
        list.setAccessibleText(messages.get("history.list"));
        list.whenNearEnd(model::loadOlder);
        list.teach(nothingYet(), model.loadedProperty());
        return list;
    }

    private EmptyState nothingYet() {
        return new EmptyState(
                Feather.ROTATE_CCW,
                messages.get("history.empty.title"),
                messages.get("history.empty.text"));
    }

    private Node look(HistoryRow row) {
        return switch (row) {
            case HistoryRow.Day day -> heading(day.date());
            case HistoryRow.Entry entry -> line(entry);
        };
    }

    private Node heading(LocalDate date) {
        var heading = new Label(messages.formats().dayHeading(date, LocalDate.now(clock)));
        heading.getStyleClass().add("list-heading");
        return heading;
    }

    private Node line(HistoryRow.Entry entry) {
        var at = new Label(messages.formats().time(entry.at()));
        at.getStyleClass().add("line-time");
        var what = new Label(messages.get(entry.step().label()));
        what.getStyleClass().add(entry.canUndo() ? "line-text" : "line-text-past");
        what.setMinWidth(0);
        var size = new Label(messages.count("history.changes", entry.step().changes()));
        size.getStyleClass().add("faint");
        size.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(at, what, gap(), size);
        line.getStyleClass().add("line");
        if (entry.canRedo()) {
            line.getChildren().add(3, new Chip(messages.get("history.undone"), Chip.Tone.NEUTRAL));
        }
        if (entry.canUndo() || entry.canRedo()) {
            line.getChildren().add(turnButton(entry));
        }
        return line;
    }

    private Node turnButton(HistoryRow.Entry entry) {
        var key = entry.canUndo() ? "history.undo" : "history.redo";
        var icon = entry.canUndo() ? Feather.CORNER_UP_LEFT : Feather.CORNER_UP_RIGHT;
        var button =
                Buttons.quiet(Action.of(key, () -> model.turn(entry)).withIcon(icon), messages);
        button.setAccessibleText(messages.get(key) + ": " + messages.get(entry.step().label()));
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static Node gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private void answer(Optional<HistoryAnswer> answer) {
        setBelowHeading();
        answer.ifPresent(this::say);
    }

    private void say(HistoryAnswer answer) {
        switch (answer) {
            case HistoryAnswer.Undone undone -> notices.say(undoneText(undone));
            case HistoryAnswer.Redone redone ->
                    notices.say(messages.get("history.said.redone", messages.get(redone.step())));
            case HistoryAnswer.InTheWay inTheWay -> ask(inTheWay);
            case HistoryAnswer.Stale _ -> notices.say(messages.get("history.said.stale"));
        }
    }

    private String undoneText(HistoryAnswer.Undone undone) {
        var step = messages.get(undone.step());
        if (undone.kept().isEmpty()) {
            return messages.get("history.said.undone", step);
        }
        return messages.get("history.said.kept", step, fewNames(undone.kept()));
    }

    private String fewNames(List<String> names) {
        var first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() <= NAMED
                ? first
                : messages.get("history.said.kept.more", first, names.size() - NAMED);
    }

    private void ask(HistoryAnswer.InTheWay inTheWay) {
        var key = inTheWay.canDoRest() ? "history.way.undo" : "history.way.redo";
        var leave = Action.of("history.way.leave", model::leave);
        var rest =
                Action.of(
                        "history.way.rest",
                        () -> {
                            model.leave();
                            model.undoRest(inTheWay.step());
                        });
        var text = messages.get(key, messages.get(inTheWay.step().label()));
        var leaveButton = Buttons.of(leave, messages);
        var question =
                inTheWay.canDoRest()
                        ? new Question(text, leaveButton, Buttons.of(rest, messages))
                        : new Question(text, leaveButton);
        question.setId("history-in-the-way");
        setBelowHeading(new VBox(question, laterSteps(inTheWay.later())));
        leaveButton.requestFocus();
    }

    private Node laterSteps(List<Step> later) {
        var lines = new VBox();
        lines.getStyleClass().add("history-later");
        later.stream().limit(NAMED).map(this::laterStep).forEach(lines.getChildren()::add);
        if (later.size() > NAMED) {
            var more = new Label(messages.count("history.way.more", later.size() - NAMED));
            more.getStyleClass().add("faint");
            lines.getChildren().add(more);
        }
        return lines;
    }

    private Node laterStep(Step step) {
        var show = Action.of("history.way.show", () -> list.choose(step.id()));
        var at = step.doneAt().atZone(clock.getZone()).toLocalDateTime();
        var when = new Label(messages.formats().dateTime(at));
        when.getStyleClass().add("faint");
        when.setMinWidth(Region.USE_PREF_SIZE);
        var line =
                new HBox(
                        when,
                        new Label(messages.get(step.label())),
                        gap(),
                        Buttons.quiet(show, messages));
        line.getStyleClass().add("line");
        return line;
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public List<Action> actions() {
        var possible =
                Bindings.createBooleanBinding(() -> turnable().isPresent(), list.chosenProperty());
        return List.of(
                Action.of("history.action.turn", () -> turnable().ifPresent(model::turn))
                        .withKeys("Enter")
                        .withIcon(Feather.CORNER_UP_LEFT)
                        .when(possible));
    }

    private Optional<HistoryRow.Entry> turnable() {
        return list.chosenProperty()
                .get()
                .filter(HistoryRow.Entry.class::isInstance)
                .map(HistoryRow.Entry.class::cast)
                .filter(entry -> entry.canUndo() || entry.canRedo());
    }

    @Override
    public void shown() {
        list.requestFocus();
    }

    @Override
    public void close() {
        model.close();
    }
}
