package org.kartoteka.cadence;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.util.function.UnaryOperator;

/// Use case: settle how often clients are spoken to, and what goes with it; one step each. Blocks.
public final class EditCadence {

    private final Cadences cadences;
    private final CadenceSettings settings;
    private final Clients clients;
    private final Transactions transactions;

    public EditCadence(
            Cadences cadences,
            CadenceSettings settings,
            Clients clients,
            Transactions transactions) {
        this.cadences = cadences;
        this.settings = settings;
        this.clients = clients;
        this.transactions = transactions;
    }

    public void set(CadenceRule rule) {
        transactions.step(label(rule.target()), () -> cadences.put(rule));
    }

    /// Takes away what was set for `target`, so that the next weaker level holds.
    public void inherit(CadenceTarget target) {
        transactions.step(label(target), () -> cadences.remove(target));
    }

    private Label label(CadenceTarget target) {
        return switch (target) {
            case CadenceTarget.OfClient card ->
                    Label.of("step.cadence.client", name(card.client()));
            case CadenceTarget.OfTag tagged -> Label.of("step.cadence.tag", tagged.tag());
            case CadenceTarget.OfStage _ -> Label.of("step.cadence.stage");
            case CadenceTarget.OfEveryone _ -> Label.of("step.cadence.everyone");
        };
    }

    private String name(ClientId client) {
        return clients.find(client).map(Client::displayName).orElse("");
    }

    /// @param change made from the rules as they are stored then
    public void settle(UnaryOperator<CadenceRules> change) {
        transactions.step(
                Label.of("step.cadence.rules"), () -> settings.put(change.apply(settings.rules())));
    }
}
