package org.kartoteka.clients;

import org.kartoteka.kernel.ClientId;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Reads clients as rows of the list, leaving out the Trash. Each method blocks.
public interface ClientRows {

    /// Every client, in no order.
    List<ClientListRow> all();

    /// Those of `ids` that are stored, in no order.
    List<ClientListRow> of(Collection<ClientId> ids);

    /// Those of `ids` that are stored, in no order: a fraction of the price of [#of].
    List<ClientGlance> glances(Collection<ClientId> ids);

    /// The number of the newest change in the journal, 0 if there is none.
    long newestChange();

    /// The clients that changed after change `seen`, in their card or in anything that hangs on it,
    /// and the people of companies that did.
    ///
    /// @return their ids with the number of the newest change that they answer for
    Changed changedSince(long seen);

    /// @param upTo number of a change, at least the one asked from
    record Changed(long upTo, Set<ClientId> clients) {}
}
