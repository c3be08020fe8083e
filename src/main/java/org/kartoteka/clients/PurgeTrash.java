package org.kartoteka.clients;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.work.Transactions;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;

/// Use case: remove for good what has lain in the Trash long enough. Blocks.
public final class PurgeTrash {

    /// How long a deleted client can be taken back from the Trash.
    public static final Duration KEPT = Duration.ofDays(90);

    private final Clients clients;
    private final Transactions transactions;
    private final Clock clock;

    public PurgeTrash(Clients clients, Transactions transactions, Clock clock) {
        this.clients = clients;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Removes what is older than [#KEPT], with everything that belongs to it.
    ///
    /// @return how many clients it removed
    public int purge() {
        return purge(clients.trashedBefore(clock.instant().minus(KEPT)));
    }

    /// Removes these clients now, with everything that belongs to them.
    public int purge(Collection<ClientId> ids) {
        if (ids.isEmpty()) {
            return 0;
        }
        transactions.step(new ClientsLabel(clients).of("purged", ids), () -> clients.purge(ids));
        return ids.size();
    }
}
