package org.kartoteka.followups;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FollowUpId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Use case: plan a next step with a client, as one step of the journal. Blocks.
public final class AddFollowUp {

    private final FollowUps followUps;
    private final Clients clients;
    private final Transactions transactions;
    private final IdSource ids;
    private final Clock clock;

    public AddFollowUp(
            FollowUps followUps,
            Clients clients,
            Transactions transactions,
            IdSource ids,
            Clock clock) {
        this.followUps = followUps;
        this.clients = clients;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /// @return empty if the client is gone
    public Optional<FollowUp> add(ClientId client, StepPlan plan) {
        var found = clients.find(client).filter(stored -> stored.deletedAt().isEmpty());
        return found.map(Client::displayName)
                .map(
                        name ->
                                transactions.step(
                                        Label.of("step.followup.added", name),
                                        () -> {
                                            var step =
                                                    FollowUp.open(
                                                            new FollowUpId(ids.next()),
                                                            client,
                                                            Optional.empty(),
                                                            plan,
                                                            clock.instant());
                                            followUps.insertAll(List.of(step));
                                            return step;
                                        }));
    }
}
