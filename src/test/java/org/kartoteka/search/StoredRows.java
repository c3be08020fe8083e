package org.kartoteka.search;

import org.kartoteka.clients.ClientGlance;
import org.kartoteka.clients.ClientListRow;
import org.kartoteka.clients.ClientRows;
import org.kartoteka.kernel.ClientId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Rows in memory that remember which of them changed when.
final class StoredRows implements ClientRows {

    private final Map<ClientId, ClientListRow> rows = new HashMap<>();
    private final List<ClientId> changes = new ArrayList<>();

    void put(ClientListRow row) {
        rows.put(row.id(), row);
        changes.add(row.id());
    }

    void remove(ClientId id) {
        rows.remove(id);
        changes.add(id);
    }

    @Override
    public List<ClientListRow> all() {
        return List.copyOf(rows.values());
    }

    @Override
    public List<ClientListRow> of(Collection<ClientId> ids) {
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<ClientGlance> glances(Collection<ClientId> ids) {
        return of(ids).stream()
                .map(row -> new ClientGlance(row.id(), row.displayName(), row.lastContact()))
                .toList();
    }

    @Override
    public long newestChange() {
        return changes.size();
    }

    @Override
    public Changed changedSince(long seen) {
        return new Changed(
                changes.size(), new HashSet<>(changes.subList((int) seen, changes.size())));
    }
}
