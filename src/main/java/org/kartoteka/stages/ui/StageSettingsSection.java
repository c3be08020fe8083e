package org.kartoteka.stages.ui;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Field;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.ui.Section;
import org.kartoteka.stages.StageThreshold;
import org.kartoteka.stages.StageThresholds;

import java.util.EnumMap;
import java.util.Map;

/// The thresholds of the assistant and the delays of the win-back among the settings.
public final class StageSettingsSection extends Section implements Panel {

    private final StageSettingsViewModel model;
    private final Messages messages;
    private final Map<StageThreshold, TextField> fields = new EnumMap<>(StageThreshold.class);
    private final Label problem = fact("");

    public StageSettingsSection(StageSettingsViewModel model, Messages messages) {
        super(messages.get("stages.settings.title"));
        this.model = model;
        this.messages = messages;
        setId("stage-settings");
        for (var threshold : StageThreshold.values()) {
            addField(threshold);
        }
        problem.getStyleClass().add("form-problem");
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        add(problem);
        model.shownProperty().subscribe(shown -> shown.ifPresent(this::show));
    }

    private void addField(StageThreshold threshold) {
        var name = messages.get("stages.threshold." + threshold.name());
        var field = new TextField();
        field.setId("stage-threshold-" + threshold.name());
        field.setAccessibleText(name);
        field.setOnAction(_ -> save(threshold));
        field.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                save(threshold);
                            }
                        });
        field.textProperty().subscribe(_ -> Field.mark(field, false));
        fields.put(threshold, field);
        addRow(name, field);
    }

    private void show(StageThresholds thresholds) {
        fields.forEach(
                (threshold, field) -> {
                    if (!field.isFocused()) {
                        field.setText(Integer.toString(thresholds.amount(threshold)));
                    }
                });
    }

    private void save(StageThreshold threshold) {
        if (model.shownProperty().get().isPresent()) {
            var field = fields.get(threshold);
            var understood = model.set(threshold, field.getText());
            Field.mark(field, !understood);
            problem.setText(
                    understood
                            ? ""
                            : messages.get(
                                    "stages.settings.range",
                                    messages.get("stages.threshold." + threshold.name()),
                                    threshold.least(),
                                    threshold.most()));
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
