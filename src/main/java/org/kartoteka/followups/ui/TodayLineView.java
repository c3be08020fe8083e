package org.kartoteka.followups.ui;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.kartoteka.followups.AgendaItem;
import org.kartoteka.followups.Due;
import org.kartoteka.interactions.Promise;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Chip;
import org.kartoteka.platform.ui.Icons;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// Draws the lines of the Today page.
final class TodayLineView {

    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    /// Between the parts of a running text: wider than a blank between words.
    private static final String GAP = "\u2002";

    /// What the buttons of a line do with its item.
    interface Deeds {

        void toggleDone(TodayRow.Item row);

        void ask(TodayRow.Item row);

        void log(TodayRow.Item row);

        void open(TodayRow.Item row);
    }

    private final Deeds deeds;
    private final TodayEditor editor;
    private final TodayWords words;
    private final Messages messages;

    TodayLineView(Deeds deeds, TodayEditor editor, TodayWords words, Messages messages) {
        this.deeds = deeds;
        this.editor = editor;
        this.words = words;
        this.messages = messages;
    }

    Node draw(TodayRow row) {
        return switch (row) {
            case TodayRow.Heading heading -> heading(heading);
            case TodayRow.Item item -> item(item);
            case TodayRow.LentHeading heading -> lentHeading(heading);
            case TodayRow.Lent borrowed -> borrowed.group().draw(borrowed.line());
        };
    }

    private Node heading(TodayRow.Heading heading) {
        var line = counted(words.group(heading.due()), heading.open());
        var name = (Label) line.getChildren().getFirst();
        if (heading.due() == Due.OVERDUE) {
            name.setGraphic(Icons.of(Feather.ALERT_CIRCLE, "today-late"));
            name.getStyleClass().add("today-late");
        }
        if (heading.notListed() > 0) {
            var rest = new Label(messages.count("today.rest", heading.notListed()));
            rest.getStyleClass().add("faint");
            line.getChildren().add(rest);
        }
        return line;
    }

    private Node lentHeading(TodayRow.LentHeading heading) {
        var line = counted(heading.title(), heading.open());
        if (!heading.note().isEmpty()) {
            line.getChildren().add(styled(heading.note(), "faint"));
        }
        return line;
    }

    private HBox counted(String title, long items) {
        var name = new Label(title);
        name.getStyleClass().add("list-heading");
        var count = new Label(messages.formats().number(items));
        count.getStyleClass().add("today-count");
        var line = new HBox(name, count);
        line.getStyleClass().add("today-heading");
        return line;
    }

    private Node item(TodayRow.Item row) {
        var line = line(row);
        line.pseudoClassStateChanged(DONE, row.item().isDone());
        if (row.item().isDone()) {
            line.setAccessibleText(
                    messages.get("today.said.done", row.item().client().displayName()));
        }
        return row.question().isEmpty() ? line : new VBox(line, editor.about(row));
    }

    /// A BorderPane, because an HBox asks for the height that words need in the least width they
    /// would like, and not in the width they get.
    private BorderPane line(TodayRow.Item row) {
        var line = new BorderPane(middle(row));
        line.setLeft(done(row));
        line.setRight(tools(row));
        BorderPane.setAlignment(line.getLeft(), Pos.CENTER);
        BorderPane.setAlignment(line.getRight(), Pos.CENTER);
        line.getStyleClass().add("today-line");
        return line;
    }

    private Button done(TodayRow.Item row) {
        var isDone = row.item().isDone();
        var action =
                Action.of(
                        isDone ? "today.action.reopen" : "today.action.done",
                        () -> deeds.toggleDone(row));
        return tool(action.withIcon(isDone ? Feather.CHECK_CIRCLE : Feather.CIRCLE), row);
    }

    private Node middle(TodayRow.Item row) {
        var middle = new VBox(first(row), second(row));
        middle.getStyleClass().add("today-middle");
        middle.setMinWidth(0);
        return middle;
    }

    /// One running text, which alone knows its height before it is laid out.
    private TextFlow first(TodayRow.Item row) {
        var first = new TextFlow(styledText(row.item().client().displayName(), "today-client"));
        first.getStyleClass().add("today-first");
        if (row.item() instanceof AgendaItem.Promised promised) {
            first.getChildren().addAll(new Text(GAP), promiseChip(promised.promise()));
        }
        if (!row.item().text().isEmpty()) {
            first.getChildren().addAll(new Text(GAP), styledText(row.item().text(), "today-text"));
        }
        return first;
    }

    private static Text styledText(String words, String style) {
        var text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }

    private Chip promiseChip(Promise promise) {
        var mine = promise.side() == Promise.Side.MINE;
        return new Chip(
                messages.get(mine ? "today.promise.mine" : "today.promise.theirs"),
                mine ? Chip.Tone.CAUTION : Chip.Tone.NEUTRAL,
                mine ? Feather.ARROW_UP_RIGHT : Feather.ARROW_DOWN_LEFT);
    }

    private Node second(TodayRow.Item row) {
        var line = new FlowPane();
        line.getStyleClass().add("today-second");
        var due = words.due(row);
        if (!due.isEmpty()) {
            line.getChildren().add(new Label(due));
        }
        words.late(row).ifPresent(late -> line.getChildren().add(styled(late, "today-late")));
        words.moved(row.item())
                .ifPresent(moved -> line.getChildren().add(styled(moved, "today-moved")));
        words.again(row.item())
                .ifPresent(again -> line.getChildren().add(marked(again, Feather.REPEAT)));
        words.alerts(row.item())
                .ifPresent(alerts -> line.getChildren().add(marked(alerts, Feather.BELL)));
        line.getChildren()
                .add(new Label(words.contact(row.item().client().lastContact(), row.today())));
        return line;
    }

    private static Label styled(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    private static Label marked(String text, Feather icon) {
        var label = new Label(text, Icons.of(icon));
        label.getStyleClass().add("today-mark");
        return label;
    }

    private Node tools(TodayRow.Item row) {
        var tools = new HBox();
        tools.getStyleClass().add("today-tools");
        tools.setMinWidth(Region.USE_PREF_SIZE);
        List.of(
                        Action.of("today.action.plan", () -> deeds.ask(row))
                                .withIcon(Feather.CALENDAR),
                        Action.of("today.action.log", () -> deeds.log(row))
                                .withIcon(Feather.PHONE_CALL),
                        Action.of("today.action.open", () -> deeds.open(row))
                                .withIcon(Feather.USER))
                .forEach(action -> tools.getChildren().add(tool(action, row)));
        return tools;
    }

    /// A button of a line is for the pointer: the keys of the page do the same.
    private Button tool(Action action, TodayRow.Item row) {
        var button = Buttons.icon(action, messages);
        button.setFocusTraversable(false);
        button.setAccessibleText(
                messages.get(action.id()) + ": " + row.item().client().displayName());
        return button;
    }
}
