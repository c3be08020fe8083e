package org.kartoteka.stages.ui;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;
import org.kartoteka.stages.EditHouseRules;
import org.kartoteka.stages.HouseRule;
import org.kartoteka.stages.HouseRules;

/// What holds with one client.
public final class HouseRulesViewModel implements AutoCloseable {

    private final ClientId client;
    private final HouseRules rules;
    private final EditHouseRules editing;
    private final Steps steps;
    private final Background.Lane reading;
    private final Subscription subscription;
    private final ObservableList<HouseRule> rows = FXCollections.observableArrayList();

    /// What is read and written.
    public record Uses(HouseRules rules, EditHouseRules editing, Steps steps) {}

    public HouseRulesViewModel(ClientId client, Uses uses, Background background, Changes changes) {
        this.client = client;
        this.rules = uses.rules();
        this.editing = uses.editing();
        this.steps = uses.steps();
        this.reading = background.lane();
        this.subscription = changes.on(Topic.STAGES, this::reload);
        reload();
    }

    private void reload() {
        reading.run(() -> rules.of(client), rows::setAll);
    }

    /// What to do first, then what never to do.
    ObservableList<HouseRule> rows() {
        return rows;
    }

    /// Notes a rule.
    ///
    /// @return whether anything was typed
    boolean add(HouseRule.Kind kind, String text) {
        if (text.isBlank()) {
            return false;
        }
        steps.run(() -> editing.add(client, kind, text));
        return true;
    }

    void remove(HouseRule rule) {
        steps.run(() -> editing.remove(rule));
    }

    @Override
    public void close() {
        subscription.close();
    }
}
