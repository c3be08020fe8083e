package org.kartoteka.followups;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.kernel.FollowUpId;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.util.Optional;

/// Use case: put a next step into other words, as one step of the journal. Blocks.
public final class EditFollowUp {

    private final FollowUps followUps;
    private final Clients clients;
    private final Transactions transactions;

    public EditFollowUp(FollowUps followUps, Clients clients, Transactions transactions) {
        this.followUps = followUps;
        this.clients = clients;
        this.transactions = transactions;
    }

    /// @return the step as it is stored now, empty if it is gone
    public Optional<FollowUp> reword(FollowUpId id, String text) {
        var stored = followUps.find(id);
        if (stored.isEmpty()) {
            return stored;
        }
        var name = clients.find(stored.get().client()).map(Client::displayName).orElse("");
        return transactions.step(
                Label.of("step.followup.reworded", name),
                () -> {
                    followUps.find(id).map(step -> step.worded(text)).ifPresent(followUps::update);
                    return followUps.find(id);
                });
    }
}
