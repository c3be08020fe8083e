package org.kartoteka.stages;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.HouseRuleId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

/// Use case: settle what holds with a client; one step each. Blocks.
public final class EditHouseRules {

    private final HouseRules rules;
    private final Clients clients;
    private final Transactions transactions;
    private final IdSource ids;

    public EditHouseRules(
            HouseRules rules, Clients clients, Transactions transactions, IdSource ids) {
        this.rules = rules;
        this.clients = clients;
        this.transactions = transactions;
        this.ids = ids;
    }

    /// @param text not blank
    public void add(ClientId client, HouseRule.Kind kind, String text) {
        transactions.step(
                Label.of("step.stage.rule.added", name(client)),
                () -> {
                    var last =
                            rules.of(client).stream().mapToInt(HouseRule::position).max().orElse(0);
                    rules.insert(
                            new HouseRule(
                                    new HouseRuleId(ids.next()), client, kind, text, last + 1));
                });
    }

    public void remove(HouseRule rule) {
        transactions.step(
                Label.of("step.stage.rule.removed", name(rule.client())),
                () -> rules.delete(rule.id()));
    }

    private String name(ClientId client) {
        return clients.find(client).map(Client::displayName).orElse("");
    }
}
