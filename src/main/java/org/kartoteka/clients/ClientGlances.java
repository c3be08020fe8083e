package org.kartoteka.clients;

import org.kartoteka.kernel.ClientId;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/// Glances of the clients that a list names, kept from one reading of the list to the next: only
/// those are read that are new to it or, as the change journal says, have changed. Blocks. Any
/// thread.
public final class ClientGlances {

    private final ClientRows rows;
    private Map<ClientId, ClientGlance> known = Map.of();
    private long seen;

    public ClientGlances(ClientRows rows) {
        this.rows = rows;
    }

    /// Those of `wanted` that are stored. To be called where the base is read as one state.
    public synchronized Map<ClientId, ClientGlance> of(Collection<ClientId> wanted) {
        var current = new HashMap<>(known);
        if (known.isEmpty()) {
            seen = rows.newestChange();
        } else {
            var changed = rows.changedSince(seen);
            changed.clients().forEach(current::remove);
            seen = changed.upTo();
        }
        current.keySet().retainAll(new HashSet<>(wanted));
        var unknown = new HashSet<>(wanted);
        unknown.removeAll(current.keySet());
        rows.glances(unknown).forEach(glance -> current.put(glance.id(), glance));
        known = Map.copyOf(current);
        return known;
    }
}
