package org.kartoteka.clients;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.work.Transactions;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What holds of some of many clients, kept in memory: read of all the first time, then only of
/// those that the change journal says have changed. Any thread, one at a time.
///
/// @param <B> what the answer depends on besides the base, such as the day; another basis makes it
///   be read anew as a whole
/// @param <T> what is known of a client
public final class FollowedClients<B, T> {

    /// With more changes than this, reading everything anew is quicker than the changed ones.
    private static final int MANY = 20_000;

    /// Reads from the base. Blocks.
    public interface Reading<B, T> {

        /// @param among empty: of all clients
        /// @return those of whom something is to be said
        Map<ClientId, T> read(B basis, Optional<Set<ClientId>> among);
    }

    private record Known<B, T>(B basis, long upTo, Map<ClientId, T> clients) {}

    private final ClientRows rows;
    private final Transactions transactions;
    private final Reading<B, T> reading;
    private Optional<Known<B, T>> known = Optional.empty();

    public FollowedClients(ClientRows rows, Transactions transactions, Reading<B, T> reading) {
        this.rows = rows;
        this.transactions = transactions;
        this.reading = reading;
    }

    /// What holds now. Blocks: for long the first time, then for as long as little changed takes.
    public synchronized Map<ClientId, T> current(B basis) {
        var next = transactions.reading(() -> next(basis));
        known = Optional.of(next);
        return next.clients();
    }

    private Known<B, T> next(B basis) {
        return known.filter(before -> before.basis().equals(basis))
                .map(this::brought)
                .orElseGet(() -> whole(basis));
    }

    private Known<B, T> whole(B basis) {
        return new Known<>(
                basis, rows.newestChange(), Map.copyOf(reading.read(basis, Optional.empty())));
    }

    private Known<B, T> brought(Known<B, T> before) {
        var changed = rows.changedSince(before.upTo());
        if (changed.clients().size() > MANY) {
            return whole(before.basis());
        }
        if (changed.clients().isEmpty()) {
            return new Known<>(before.basis(), changed.upTo(), before.clients());
        }
        var clients = new HashMap<>(before.clients());
        clients.keySet().removeAll(changed.clients());
        clients.putAll(reading.read(before.basis(), Optional.of(changed.clients())));
        return new Known<>(before.basis(), changed.upTo(), Map.copyOf(clients));
    }
}
