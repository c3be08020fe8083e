package org.kartoteka.cadence.ui;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kartoteka.cadence.TypedDays;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Chip;
import org.kartoteka.platform.ui.Choice;
import org.kartoteka.platform.ui.Field;
import org.kartoteka.platform.ui.Section;
import org.kordamp.ikonli.feather.Feather;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// On which days nobody is asked to call: of the week, of the law, and the person's own.
final class DaysOffSection extends Section {

    private final CadenceSettingsViewModel model;
    private final Messages messages;
    private final Map<DayOfWeek, ToggleButton> week = new EnumMap<>(DayOfWeek.class);
    private final CheckBox holidays;
    private final VBox days = new VBox();
    private final TextField first = new TextField();
    private final TextField last = new TextField();
    private final Choice<Boolean> kind;
    private final Label problem = fact("");
    private boolean worked;

    DaysOffSection(CadenceSettingsViewModel model, Messages messages) {
        super(messages.get("cadence.daysoff.title"));
        setId("cadence-daysoff");
        this.model = model;
        this.messages = messages;
        var text = fact(messages.get("cadence.daysoff.text"));
        text.getStyleClass().add("muted");
        add(text);
        addRow(messages.get("cadence.daysoff.week"), week());
        holidays = new CheckBox(messages.get("cadence.daysoff.holidays"));
        holidays.setId("cadence-holidays");
        holidays.setWrapText(true);
        holidays.setOnAction(_ -> model.russianHolidays(holidays.isSelected()));
        add(holidays);
        days.getStyleClass().add("cadence-days");
        add(days);
        this.kind =
                new Choice<>(
                        "cadence-day-kind",
                        messages.get("cadence.daysoff.kind"),
                        List.of(false, true),
                        value -> messages.get("cadence.daysoff." + (value ? "worked" : "off")),
                        value -> worked = value);
        kind.show(false);
        add(adding());
        problem.getStyleClass().add("bad");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        add(problem);
    }

    private Node week() {
        var all = new FlowPane();
        all.getStyleClass().add("cadence-choices");
        for (var day : DayOfWeek.values()) {
            var toggle =
                    Chip.filter(day.getDisplayName(TextStyle.SHORT_STANDALONE, messages.locale()));
            toggle.setId("cadence-weekday-" + day.getValue());
            toggle.setAccessibleText(
                    messages.get("cadence.daysoff.week")
                            + ": "
                            + day.getDisplayName(TextStyle.FULL_STANDALONE, messages.locale()));
            toggle.setOnAction(_ -> settleWeek(toggle));
            week.put(day, toggle);
            all.getChildren().add(toggle);
        }
        return all;
    }

    private void settleWeek(ToggleButton turned) {
        var off =
                week.entrySet().stream()
                        .filter(day -> day.getValue().isSelected())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        if (!model.weekend(off)) {
            turned.setSelected(false);
        }
    }

    private Node adding() {
        prepare(first, "cadence-day-first", "cadence.daysoff.first");
        prepare(last, "cadence-day-last", "cadence.daysoff.last");
        var add =
                Buttons.of(
                        Action.of("cadence.daysoff.add", this::addDays).withIcon(Feather.PLUS),
                        messages);
        var line = new HBox(first, last, kind, add);
        line.getStyleClass().add("cadence-day-line");
        return line;
    }

    private void prepare(TextField field, String id, String key) {
        field.setId(id);
        field.setPromptText(messages.get(key));
        field.setAccessibleText(messages.get(key));
        field.setOnAction(_ -> addDays());
        field.textProperty()
                .subscribe(
                        _ -> {
                            Field.mark(field, false);
                            problem.setText("");
                        });
        HBox.setHgrow(field, Priority.ALWAYS);
    }

    private void addDays() {
        model.days(first.getText(), last.getText(), worked)
                .ifPresentOrElse(
                        typed -> {
                            model.add(typed);
                            first.clear();
                            last.clear();
                            first.requestFocus();
                        },
                        () -> {
                            Field.mark(first, true);
                            problem.setText(messages.get("cadence.problem.days"));
                            first.requestFocus();
                        });
    }

    void show(CadenceSettingsViewModel.Shown read) {
        week.forEach((day, toggle) -> toggle.setSelected(read.rules().weekend().contains(day)));
        holidays.setSelected(read.rules().russianHolidays());
        days.getChildren().setAll(read.rules().typedDays().stream().map(this::line).toList());
        days.setManaged(!days.getChildren().isEmpty());
    }

    private Node line(TypedDays typed) {
        var words = new CadenceWords(messages).days(typed);
        var said = new Label(words);
        var kindOfDay =
                new Chip(
                        messages.get("cadence.daysoff." + (typed.worked() ? "worked" : "off")),
                        typed.worked() ? Chip.Tone.ACCENT : Chip.Tone.NEUTRAL);
        var remove =
                Buttons.icon(
                        Action.of("cadence.daysoff.remove", () -> model.remove(typed))
                                .withIcon(Feather.X),
                        messages);
        remove.setAccessibleText(messages.get("cadence.daysoff.remove") + ": " + words);
        var line = new HBox(said, kindOfDay, remove);
        line.getStyleClass().add("cadence-day-line");
        return line;
    }
}
