package org.kartoteka.clients;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;

/// Use case: remove for good what lies in the Trash, after a backup. Blocks.
public final class PurgeTrash {

    /// How long a deleted client can be taken back from the Trash.
    public static final Duration KEPT = Duration.ofDays(90);

    private final Clients clients;
    private final Transactions transactions;
    private final DeletionBackup backup;
    private final Clock clock;

    public PurgeTrash(
            Clients clients, Transactions transactions, DeletionBackup backup, Clock clock) {
        this.clients = clients;
        this.transactions = transactions;
        this.backup = backup;
        this.clock = clock;
    }

    /// Removes what is older than [#KEPT], with everything that belongs to it, as a step of the
    /// program's own.
    ///
    /// @return how many clients it removed
    public int purge() {
        var expired = clients.trashedBefore(clock.instant().minus(KEPT));
        return purge(expired, Label.of("step.own.expired", String.valueOf(expired.size())));
    }

    /// Removes those of `ids` that lie in the Trash now, with everything that belongs to them.
    ///
    /// @return how many clients it removed
    public int purge(Collection<ClientId> ids) {
        return ids.isEmpty() ? 0 : purge(ids, new ClientsLabel(clients).of("purged", ids));
    }

    private int purge(Collection<ClientId> ids, Label label) {
        if (ids.isEmpty()) {
            return 0;
        }
        backup.make();
        return transactions.step(label, () -> clients.purge(ids));
    }
}
