package org.kartoteka.reminders.ui;

import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

import org.kartoteka.followups.AlertRules;
import org.kartoteka.followups.AlertWords;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Field;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.ui.Section;

/// Among the settings, when steps are told of: typed as in the line of a step.
public final class AlertRulesSection extends Section implements Panel {

    private final AlertRulesViewModel model;
    private final Messages messages;
    private final TextField start = new TextField();
    private final TextField withTime = new TextField();
    private final TextField withoutTime = new TextField();

    public AlertRulesSection(AlertRulesViewModel model, Messages messages) {
        super(messages.get("reminders.settings.title"));
        this.model = model;
        this.messages = messages;
        setId("alert-rules");
        start.setId("alert-workday");
        withTime.setId("alert-with-time");
        withoutTime.setId("alert-without-time");
        addNamed("reminders.settings.time", withTime);
        addNamed("reminders.settings.day", withoutTime);
        addNamed("reminders.settings.start", start);
        var note = fact(messages.get("reminders.settings.note"));
        note.getStyleClass().add("faint");
        add(note);
        model.rulesProperty().subscribe(rules -> rules.ifPresent(this::show));
    }

    private void addNamed(String key, TextField field) {
        field.setAccessibleText(messages.get(key));
        field.setOnAction(_ -> settle());
        field.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                settle();
                            }
                        });
        field.textProperty().subscribe(_ -> Field.mark(field, false));
        addRow(messages.get(key), field);
    }

    private void show(AlertRules rules) {
        var words = new AlertWords(messages);
        put(start, messages.formats().time(rules.workdayStart()));
        put(withTime, words.of(rules.withTime()));
        put(withoutTime, words.of(rules.withoutTime()));
    }

    private static void put(TextField field, String text) {
        if (!field.isFocused()) {
            field.setText(text);
        }
    }

    private void settle() {
        if (model.rulesProperty().get().isPresent()) {
            model.settle(start.getText(), withTime.getText(), withoutTime.getText());
            Field.mark(start, model.time(start.getText()).isEmpty());
            Field.mark(withTime, model.alerts(withTime.getText()).isEmpty());
            Field.mark(withoutTime, model.alerts(withoutTime.getText()).isEmpty());
        }
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public void close() {
        model.close();
    }
}
