package org.kartoteka.cadence.ui;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.ui.Theme;

/// All that is settled about calls by cadence, among the settings.
public final class CadenceSettingsPanel extends VBox implements Panel {

    private final CadenceSettingsViewModel model;

    public CadenceSettingsPanel(CadenceSettingsViewModel model, Messages messages) {
        this.model = model;
        setId("cadence-settings");
        getStyleClass().add("cadence-settings");
        getStylesheets().add(Theme.sheet(CadenceSettingsPanel.class, "cadence.css"));
        var cadences = new CadencesSection(model, messages);
        var counted = new CountedSection(model, messages);
        var daysOff = new DaysOffSection(model, messages);
        getChildren().setAll(cadences, counted, daysOff);
        model.shownProperty()
                .subscribe(
                        shown ->
                                shown.ifPresent(
                                        read -> {
                                            cadences.show(read);
                                            counted.show(read);
                                            daysOff.show(read);
                                        }));
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
