package org.kartoteka.clients.ui;

import org.kartoteka.clients.ClientListRow;
import org.kartoteka.clients.ClientQuery;
import org.kartoteka.kernel.ClientId;

import java.util.List;
import java.util.Optional;

/// Where a person was in the list of clients: what it asked for, what it showed, and which row they
/// stood on. Lives as long as the window, so that the list is found as it was left. UI thread only.
public final class ListPlace {

    private String text = "";
    private ClientQuery query = ClientQuery.ALL;
    private List<ClientListRow> rows = List.of();
    private Optional<ClientId> current = Optional.empty();

    String text() {
        return text;
    }

    ClientQuery query() {
        return query;
    }

    Optional<ClientId> current() {
        return current;
    }

    void asked(String typed, ClientQuery asked) {
        text = typed;
        query = asked;
    }

    void showed(List<ClientListRow> shown) {
        rows = List.copyOf(shown);
    }

    void stoodOn(ClientId id) {
        current = Optional.of(id);
    }

    /// The client so many rows below `id` as the list stood last, if it showed `id`.
    ///
    /// @param step negative for the rows above
    Optional<ClientId> beside(ClientId id, int step) {
        return beside(rows, id, step);
    }

    /// The client so many rows below `id` in `rows`.
    static Optional<ClientId> beside(List<ClientListRow> rows, ClientId id, int step) {
        for (var i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(id)) {
                var at = i + step;
                return at >= 0 && at < rows.size()
                        ? Optional.of(rows.get(at).id())
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    boolean shows(ClientId id) {
        return rows.stream().anyMatch(row -> row.id().equals(id));
    }
}
