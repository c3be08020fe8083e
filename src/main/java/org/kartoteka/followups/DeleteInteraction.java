package org.kartoteka.followups;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.interactions.Interactions;
import org.kartoteka.interactions.Promises;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

/// Use case: remove an entry of the timeline, as one step. The next steps and promises that it led
/// to stay. Blocks.
public final class DeleteInteraction {

    private final Clients clients;
    private final Interactions interactions;
    private final Promises promises;
    private final FollowUps followUps;
    private final Transactions transactions;

    public DeleteInteraction(
            Clients clients,
            Interactions interactions,
            Promises promises,
            FollowUps followUps,
            Transactions transactions) {
        this.clients = clients;
        this.interactions = interactions;
        this.promises = promises;
        this.followUps = followUps;
        this.transactions = transactions;
    }

    /// @return whether it was there
    public boolean delete(Interaction entry) {
        var name = clients.find(entry.client()).map(Client::displayName).orElse("");
        return transactions.step(
                Label.of("step.interaction.deleted", name),
                () -> {
                    followUps.detach(entry.id());
                    promises.detach(entry.id());
                    return interactions.delete(entry.id());
                });
    }
}
