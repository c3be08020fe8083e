package org.kartoteka.occasions.ui;

import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

import org.kartoteka.occasions.CourtesyRules;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Field;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.ui.Section;

import java.util.List;

/// Who counts as loyal and how often they are thanked, where reviews go, and the way to the texts,
/// among the settings.
public final class CourtesySettingsSection extends Section implements Panel {

    private final CourtesySettingsViewModel model;
    private final TextField contacts = field("courtesy-contacts");
    private final TextField purchases = field("courtesy-purchases");
    private final TextField overMonths = field("courtesy-over");
    private final TextField againMonths = field("courtesy-again");
    private final TextField link = field("courtesy-link");
    private final List<TextField> numbers = List.of(contacts, purchases, overMonths, againMonths);

    /// @param texts opens the page of texts
    public CourtesySettingsSection(
            CourtesySettingsViewModel model, Messages messages, Action texts) {
        super(messages.get("courtesy.settings.title"));
        this.model = model;
        setId("courtesy-settings");
        var explanation = fact(messages.get("courtesy.settings.text"));
        explanation.getStyleClass().add("muted");
        add(explanation);
        addNamed(messages.get("courtesy.settings.contacts"), contacts);
        addNamed(messages.get("courtesy.settings.purchases"), purchases);
        addNamed(messages.get("courtesy.settings.over"), overMonths);
        addNamed(messages.get("courtesy.settings.again"), againMonths);
        addNamed(messages.get("courtesy.settings.link"), link);
        link.setPromptText(messages.get("courtesy.settings.link.prompt"));
        add(Buttons.of(texts, messages));
        model.rulesProperty().subscribe(rules -> rules.ifPresent(this::show));
    }

    private TextField field(String id) {
        var field = new TextField();
        field.setId(id);
        field.setOnAction(_ -> settle());
        field.focusedProperty()
                .addListener(
                        (_, _, focused) -> {
                            if (!focused) {
                                settle();
                            }
                        });
        field.textProperty().subscribe(_ -> Field.mark(field, false));
        return field;
    }

    private void addNamed(String name, TextField field) {
        field.setAccessibleText(name);
        addRow(name, field);
    }

    private void show(CourtesyRules rules) {
        put(contacts, Integer.toString(rules.contacts()));
        put(purchases, Integer.toString(rules.purchases()));
        put(overMonths, Integer.toString(rules.overMonths()));
        put(againMonths, Integer.toString(rules.againMonths()));
        put(link, rules.reviewLink());
    }

    private static void put(TextField field, String text) {
        if (!field.isFocused()) {
            field.setText(text);
        }
    }

    private void settle() {
        var understood =
                model.settle(
                        new CourtesySettingsViewModel.Typed(
                                contacts.getText(),
                                purchases.getText(),
                                overMonths.getText(),
                                againMonths.getText(),
                                link.getText()));
        numbers.forEach(field -> Field.mark(field, !understood && !isInRange(field)));
    }

    private boolean isInRange(TextField field) {
        var most =
                field == overMonths || field == againMonths
                        ? CourtesyRules.MOST_MONTHS
                        : CourtesyRules.MOST_COUNT;
        return field.getText().strip().matches("[1-9]\\d{0,2}")
                && Integer.parseInt(field.getText().strip()) <= most;
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
