package org.kartoteka.clients;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.work.Transactions;

import java.time.Clock;
import java.util.Collection;

/// Use case: put clients into the Trash, where they lie until [PurgeTrash] takes them, as one step.
/// Blocks.
public final class TrashClients {

    /// More than a person picks out one by one: from here on a slip of the hand is a large one.
    static final int MANY = 20;

    private final Clients clients;
    private final Transactions transactions;
    private final DeletionBackup backup;
    private final Clock clock;

    public TrashClients(
            Clients clients, Transactions transactions, DeletionBackup backup, Clock clock) {
        this.clients = clients;
        this.transactions = transactions;
        this.backup = backup;
        this.clock = clock;
    }

    /// Makes a backup first where they are many.
    ///
    /// @return how many it put there
    public int trash(Collection<ClientId> ids) {
        if (ids.size() >= MANY) {
            backup.make();
        }
        var label = new ClientsLabel(clients).of("trashed", ids);
        return transactions.step(label, () -> clients.trash(ids, clock.instant()));
    }
}
