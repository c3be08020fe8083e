package org.kartoteka.clients;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.work.Transactions;

import java.time.Clock;
import java.util.Collection;

/// Use case: put clients into the Trash, where they lie until [PurgeTrash] takes them, as one step.
/// Blocks.
public final class TrashClients {

    private final Clients clients;
    private final Transactions transactions;
    private final Clock clock;

    public TrashClients(Clients clients, Transactions transactions, Clock clock) {
        this.clients = clients;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// @return how many it put there
    public int trash(Collection<ClientId> ids) {
        var label = new ClientsLabel(clients).of("trashed", ids);
        return transactions.step(label, () -> clients.trash(ids, clock.instant()));
    }
}
