package org.kartoteka.automation.ui;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kartoteka.automation.Occurrence;
import org.kartoteka.automation.StepRule;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Choices;
import org.kartoteka.platform.ui.Field;
import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;
import java.util.OptionalInt;

/// A new rule: when, how many days after or before, what is to be done; under it the rule as it is
/// understood and how often it would have been met.
final class RuleForm extends VBox {

    private static final int USUAL_DAYS = 1;

    private final StepRulesViewModel model;
    private final Messages messages;
    private final RuleWords words;
    private final ComboBox<RuleKind> kind = new ComboBox<>();
    private final ComboBox<Occurrence> detail = new ComboBox<>();
    private final TextField days = new TextField(Integer.toString(USUAL_DAYS));
    private final Label daysLabel = new Label();
    private final TextField text = new TextField();
    private final Label understood = new Label();

    RuleForm(StepRulesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new RuleWords(messages);
        getStyleClass().add("rule-form");
        var title = new Label(messages.get("automation.new"));
        title.getStyleClass().add("overline");
        kind.setId("rule-kind");
        kind.setAccessibleText(messages.get("automation.new"));
        kind.getItems().setAll(RuleKind.values());
        kind.setConverter(Choices.named(each -> each.name(messages)));
        detail.setId("rule-detail");
        detail.setAccessibleText(messages.get("automation.detail"));
        detail.setConverter(Choices.named(each -> RuleKind.detail(each, messages)));
        detail.managedProperty().bind(detail.visibleProperty());
        days.setId("rule-days");
        days.getStyleClass().add("rule-days");
        daysLabel.setLabelFor(days);
        text.setId("rule-text");
        text.setPromptText(messages.get("automation.text"));
        text.setAccessibleText(messages.get("automation.text"));
        understood.setId("rule-understood");
        understood.setWrapText(true);
        understood.getStyleClass().add("muted");
        var when = new FlowPane(kind, detail, new HBox(days, daysLabel));
        when.getStyleClass().add("rule-when");
        HBox.setHgrow(text, Priority.ALWAYS);
        var adding = Action.of("automation.add", this::add).withIcon(Feather.PLUS);
        var what = new HBox(text, Buttons.of(adding, messages));
        what.getStyleClass().add("word-line");
        getChildren().setAll(title, when, what, understood);
        kind.valueProperty().subscribe(chosen -> Optional.ofNullable(chosen).ifPresent(this::show));
        detail.valueProperty().subscribe(_ -> count());
        days.textProperty().subscribe(_ -> understand());
        text.textProperty().subscribe(_ -> Field.mark(text, false));
        text.setOnAction(_ -> add());
        model.metProperty().subscribe(_ -> understand());
        kind.setValue(RuleKind.STAGE);
    }

    private void show(RuleKind chosen) {
        var choices = chosen.choices();
        detail.getItems().setAll(choices);
        detail.setVisible(choices.size() > 1);
        detail.setValue(choices.getFirst());
    }

    private void count() {
        occurrence()
                .ifPresent(
                        meant -> {
                            daysLabel.setText(words.days(meant));
                            days.setAccessibleText(words.days(meant));
                            model.count(meant);
                            understand();
                        });
    }

    private Optional<Occurrence> occurrence() {
        return Optional.ofNullable(detail.getValue());
    }

    private OptionalInt days(Occurrence meant) {
        var typed = days.getText().strip();
        var number = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : -1;
        return number >= 0 && number <= StepRule.mostDays(meant)
                ? OptionalInt.of(number)
                : OptionalInt.empty();
    }

    private void understand() {
        occurrence()
                .ifPresent(
                        meant -> {
                            var number = days(meant);
                            Field.mark(days, number.isEmpty());
                            understood.setText(
                                    number.isEmpty()
                                            ? words.daysOut(meant)
                                            : said(meant, number.getAsInt()));
                        });
    }

    private String said(Occurrence meant, int number) {
        return model.metProperty()
                .get()
                .map(times -> words.when(meant, number) + ". " + words.met(meant, times))
                .orElseGet(() -> words.when(meant, number) + ".");
    }

    private void add() {
        var typed = text.getText().strip();
        var fits = !typed.isEmpty() && typed.length() <= StepRule.LONGEST;
        Field.mark(text, !fits);
        occurrence()
                .ifPresent(
                        meant -> {
                            var number = days(meant);
                            if (fits && number.isPresent()) {
                                model.add(meant, number.getAsInt(), typed);
                                text.clear();
                            } else if (!fits) {
                                understood.setText(
                                        messages.get("automation.text.wrong", StepRule.LONGEST));
                                text.requestFocus();
                            } else {
                                days.requestFocus();
                            }
                        });
    }
}
