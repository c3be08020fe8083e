package org.kartoteka.clients;

import org.kartoteka.kernel.ClientIds;

import java.util.Optional;

/// Finds clients by what is typed into the search field of the list.
@FunctionalInterface
public interface FindClients {

    /// Does not block.
    ///
    /// @param text as typed
    /// @return the clients found; empty if `text` says nothing, so that there is no narrowing
    Optional<ClientIds> find(String text);
}
