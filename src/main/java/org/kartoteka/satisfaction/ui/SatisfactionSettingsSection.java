package org.kartoteka.satisfaction.ui;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Field;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.ui.Section;
import org.kartoteka.platform.ui.Theme;
import org.kartoteka.satisfaction.Factor;
import org.kartoteka.satisfaction.FactorSet;
import org.kartoteka.satisfaction.SatisfactionRules;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// The rules of asking and the sets of factors among the settings: names and weights are changed in
/// place, factors put away or brought back.
public final class SatisfactionSettingsSection extends Section implements Panel {

    private final SatisfactionSettingsViewModel model;
    private final Messages messages;
    private final TextField everyMonths = new TextField();
    private final TextField notAgain = new TextField();
    private final TextField lowScore = new TextField();
    private final TextField drop = new TextField();
    private final TextField beforeEnd = new TextField();
    private final VBox sets = new VBox();
    private final TextField newSet = new TextField();

    public SatisfactionSettingsSection(SatisfactionSettingsViewModel model, Messages messages) {
        super(messages.get("satisfaction.title"));
        this.model = model;
        this.messages = messages;
        getStylesheets().add(Theme.sheet(SatisfactionSettingsSection.class, "satisfaction.css"));
        setId("satisfaction-settings");
        rule("satisfaction.settings.every", everyMonths);
        rule("satisfaction.settings.notAgain", notAgain);
        rule("satisfaction.settings.low", lowScore);
        rule("satisfaction.settings.drop", drop);
        rule("satisfaction.settings.beforeEnd", beforeEnd);
        sets.getStyleClass().add("factor-sets");
        var note = fact(messages.get("satisfaction.settings.weights"));
        note.getStyleClass().add("muted");
        add(note);
        add(sets);
        add(adding());
        model.shownProperty().subscribe(shown -> shown.ifPresent(this::show));
    }

    private void rule(String key, TextField field) {
        field.setAccessibleText(messages.get(key));
        whenLeft(field, this::settle);
        addRow(messages.get(key), field);
    }

    private static void whenLeft(TextField field, Runnable save) {
        field.setOnAction(_ -> save.run());
        field.focusedProperty()
                .subscribe(
                        (was, is) -> {
                            if (was && !is) {
                                save.run();
                            }
                        });
        field.textProperty().subscribe(_ -> Field.mark(field, false));
    }

    private void settle() {
        var all = List.of(everyMonths, notAgain, lowScore, drop, beforeEnd);
        var taken =
                model.settle(
                        new SatisfactionSettingsViewModel.Typed(
                                everyMonths.getText(),
                                notAgain.getText(),
                                lowScore.getText(),
                                drop.getText(),
                                beforeEnd.getText()));
        all.forEach(field -> Field.mark(field, !taken && field.isFocused()));
        if (!taken) {
            model.shownProperty().get().ifPresent(shown -> put(shown.rules()));
        }
    }

    private void show(SatisfactionSettingsViewModel.Shown shown) {
        put(shown.rules());
        sets.getChildren().setAll(shown.sets().stream().map(this::set).toList());
    }

    private void put(SatisfactionRules rules) {
        everyMonths.setText(Integer.toString(rules.askEveryMonths()));
        notAgain.setText(Integer.toString(rules.notAgainDays()));
        lowScore.setText(Integer.toString(rules.lowScore()));
        drop.setText(Integer.toString(rules.dropHundredths()));
        beforeEnd.setText(Integer.toString(rules.monthsBeforeEnd()));
    }

    private Node set(FactorSet set) {
        var shown = set.displayName(messages);
        var name = named(shown, messages.get("satisfaction.settings.set"), set.archived());
        whenLeft(name, () -> model.rename(set, name.getText(), shown));
        var head = line(name, moving(set.archived(), () -> model.archive(set)));
        var all = new VBox(head);
        all.getStyleClass().add("factor-set");
        if (!set.archived()) {
            set.factors().forEach(factor -> all.getChildren().add(factor(set, factor)));
            all.getChildren().add(addingTo(set));
        }
        return all;
    }

    private Node factor(FactorSet set, Factor factor) {
        var shown = factor.displayName(messages);
        var name = named(shown, messages.get("satisfaction.settings.factor"), factor.archived());
        whenLeft(name, () -> model.rename(set, factor, name.getText(), shown));
        var weight = new TextField(Integer.toString(set.weighting().of(factor.id())));
        weight.getStyleClass().add("factor-weight");
        weight.setAccessibleText(messages.get("satisfaction.settings.weight", shown));
        weight.setDisable(factor.archived());
        whenLeft(
                weight, () -> Field.mark(weight, !model.weigh(set, factor.id(), weight.getText())));
        var line = line(name, weight);
        line.getChildren().add(moving(factor.archived(), () -> model.archive(set, factor)));
        line.getStyleClass().add("factor-line");
        return line;
    }

    private static TextField named(String text, String what, boolean archived) {
        var field = new TextField(text);
        field.setAccessibleText(what + ": " + text);
        field.setDisable(archived);
        return field;
    }

    private static HBox line(TextField first, Node second) {
        HBox.setHgrow(first, Priority.ALWAYS);
        var line = new HBox(first, second);
        line.getStyleClass().add("factor-row");
        return line;
    }

    private Node moving(boolean archived, Runnable move) {
        var action =
                archived
                        ? Action.of("satisfaction.settings.return", move)
                                .withIcon(Feather.CORNER_UP_LEFT)
                        : Action.of("satisfaction.settings.archive", move)
                                .withIcon(Feather.ARCHIVE);
        return Buttons.icon(action, messages);
    }

    private Node addingTo(FactorSet set) {
        var name = new TextField();
        name.setPromptText(messages.get("satisfaction.settings.factor.new"));
        name.setAccessibleText(name.getPromptText());
        Runnable add =
                () -> {
                    if (!name.getText().isBlank() && !model.addFactor(set, name.getText())) {
                        Field.mark(name, true);
                    }
                };
        name.setOnAction(_ -> add.run());
        var line =
                line(
                        name,
                        Buttons.icon(
                                Action.of("satisfaction.settings.factor.add", add)
                                        .withIcon(Feather.PLUS),
                                messages));
        line.getStyleClass().add("factor-line");
        return line;
    }

    private Node adding() {
        newSet.setId("new-factor-set");
        newSet.setPromptText(messages.get("satisfaction.settings.set.new"));
        newSet.setAccessibleText(newSet.getPromptText());
        newSet.setOnAction(_ -> addSet());
        newSet.textProperty().subscribe(_ -> Field.mark(newSet, false));
        return line(
                newSet,
                Buttons.of(
                        Action.of("satisfaction.settings.set.add", this::addSet)
                                .withIcon(Feather.PLUS),
                        messages));
    }

    private void addSet() {
        if (model.addSet(newSet.getText())) {
            newSet.clear();
        } else {
            Field.mark(newSet, true);
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
