package org.kartoteka.automation.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.automation.Occurrence;
import org.kartoteka.automation.StepRule;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.occasions.OccasionKind;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.ui.Section;
import org.kartoteka.platform.ui.Theme;
import org.kartoteka.platform.ui.WordLines;
import org.kartoteka.satisfaction.Measure;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/// The rules among the settings: each with what it plans, switched off and on or taken out; where
/// there are none, examples to begin with.
public final class StepRulesSection extends Section implements Panel {

    /// @param key of what is to be done, in the bundles
    private record Example(String key, Occurrence occurrence, int days) {}

    private static final List<Example> EXAMPLES =
            List.of(
                    new Example(
                            "automation.example.stage",
                            new Occurrence.StageEntered(RelationshipStage.COMMITMENT),
                            3),
                    new Example(
                            "automation.example.score",
                            new Occurrence.ScoreGiven(Measure.NPS, 9, true),
                            2),
                    new Example(
                            "automation.example.date",
                            new Occurrence.DateComes(OccasionKind.BIRTHDAY),
                            7));

    private final StepRulesViewModel model;
    private final Messages messages;
    private final RuleWords words;
    private final WordLines lines = new WordLines();

    public StepRulesSection(StepRulesViewModel model, Messages messages) {
        super(messages.get("automation.title"));
        this.model = model;
        this.messages = messages;
        this.words = new RuleWords(messages);
        getStylesheets().add(Theme.sheet(StepRulesSection.class, "automation.css"));
        setId("step-rules");
        var explanation = fact(messages.get("automation.explanation"));
        explanation.getStyleClass().add("muted");
        add(explanation);
        add(lines);
        add(new RuleForm(model, messages));
        model.rulesProperty().subscribe(rules -> rules.ifPresent(this::show));
    }

    private void show(List<StepRule> rules) {
        if (rules.isEmpty()) {
            lines.show(List.of(examples()));
            return;
        }
        var shown = new ArrayList<Node>();
        for (var rule : rules) {
            shown.add(heading(rule));
            shown.add(line(rule));
        }
        lines.show(shown);
    }

    private Node examples() {
        var begin = fact(messages.get("automation.none"));
        var all = new VBox(begin);
        all.getStyleClass().add("rule-examples");
        EXAMPLES.forEach(example -> all.getChildren().add(example(example)));
        return all;
    }

    private Node example(Example example) {
        var text = messages.get(example.key());
        var button =
                Buttons.of(
                        Action.of(
                                        "automation.add",
                                        () -> model.add(example.occurrence(), example.days(), text))
                                .withIcon(Feather.PLUS),
                        messages);
        var shown =
                messages.get(
                        "automation.example",
                        words.when(example.occurrence(), example.days()),
                        text);
        button.setText(shown);
        button.setAccessibleText(shown);
        return button;
    }

    private Label heading(StepRule rule) {
        var when = words.when(rule.occurrence(), rule.days());
        var heading = new Label(rule.active() ? when : messages.get("automation.rule.off", when));
        heading.getStyleClass().add("overline");
        heading.setWrapText(true);
        return heading;
    }

    private Node line(StepRule rule) {
        return WordLines.line(
                "rule-" + rule.id().value(),
                rule.text(),
                words.when(rule.occurrence(), rule.days()),
                !rule.active(),
                text -> model.reword(rule, text),
                Buttons.icon(switching(rule), messages),
                Buttons.icon(
                        Action.of("automation.remove", () -> model.remove(rule))
                                .withIcon(Feather.TRASH_2),
                        messages));
    }

    private Action switching(StepRule rule) {
        return rule.active()
                ? Action.of("automation.off", () -> model.switchTo(rule, false))
                        .withIcon(Feather.PAUSE)
                : Action.of("automation.on", () -> model.switchTo(rule, true))
                        .withIcon(Feather.PLAY);
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
