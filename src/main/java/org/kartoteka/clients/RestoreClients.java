package org.kartoteka.clients;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.work.Transactions;

import java.util.Collection;

/// Use case: take clients out of the Trash, as one step. Blocks.
public final class RestoreClients {

    private final Clients clients;
    private final Transactions transactions;

    public RestoreClients(Clients clients, Transactions transactions) {
        this.clients = clients;
        this.transactions = transactions;
    }

    /// @return how many it took out
    public int restore(Collection<ClientId> ids) {
        var label = new ClientsLabel(clients).of("restored", ids);
        return transactions.step(label, () -> clients.restore(ids));
    }
}
