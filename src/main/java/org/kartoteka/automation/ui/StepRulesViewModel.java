package org.kartoteka.automation.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.kartoteka.automation.EditStepRules;
import org.kartoteka.automation.Occurrence;
import org.kartoteka.automation.PlanRuleSteps;
import org.kartoteka.automation.StepRule;
import org.kartoteka.automation.StepRules;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;

import java.util.List;
import java.util.Optional;

/// The rules as a person edits them, and how often the one being made would have been met.
public final class StepRulesViewModel implements AutoCloseable {

    /// What is read and written.
    public record Uses(
            StepRules rules, EditStepRules editing, PlanRuleSteps planning, Steps steps) {}

    private final Uses uses;
    private final Background.Lane loading;
    private final Background.Lane counting;
    private final Subscription subscription;
    private final ReadOnlyObjectWrapper<Optional<List<StepRule>>> rules =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Integer>> met =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public StepRulesViewModel(Uses uses, Background background, Changes changes) {
        this.uses = uses;
        this.loading = background.lane();
        this.counting = background.lane();
        this.subscription = changes.on(Topic.RULES, this::reload);
        reload();
    }

    private void reload() {
        loading.run(uses.rules()::all, found -> rules.set(Optional.of(found)));
    }

    /// Empty until they are read.
    ReadOnlyObjectProperty<Optional<List<StepRule>>> rulesProperty() {
        return rules.getReadOnlyProperty();
    }

    /// How often what was asked about last was met in [PlanRuleSteps#FRESH_DAYS] days; empty until
    /// it is counted.
    ReadOnlyObjectProperty<Optional<Integer>> metProperty() {
        return met.getReadOnlyProperty();
    }

    void count(Occurrence occurrence) {
        met.set(Optional.empty());
        counting.run(() -> uses.planning().met(occurrence), found -> met.set(Optional.of(found)));
    }

    /// The arguments are as [StepRule] wants them.
    void add(Occurrence occurrence, int days, String text) {
        uses.steps().run(() -> uses.editing().add(occurrence, days, text), _ -> {});
    }

    /// Does nothing where the words stay as they are.
    void reword(StepRule rule, String text) {
        if (!text.strip().equals(rule.text())) {
            uses.steps().run(() -> uses.editing().reword(rule, text));
        }
    }

    void switchTo(StepRule rule, boolean on) {
        uses.steps().run(() -> uses.editing().switchTo(rule, on));
    }

    void remove(StepRule rule) {
        uses.steps().run(() -> uses.editing().remove(rule));
    }

    @Override
    public void close() {
        subscription.close();
    }
}
