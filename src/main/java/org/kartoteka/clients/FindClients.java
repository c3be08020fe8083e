package org.kartoteka.clients;

import org.kartoteka.kernel.ClientId;

import java.util.Optional;
import java.util.Set;

/// Finds clients by what is typed into the search field of the list.
@FunctionalInterface
public interface FindClients {

    /// Does not block.
    ///
    /// @param text as typed
    /// @return the clients found; empty if `text` says nothing, so that there is no narrowing
    Optional<Set<ClientId>> find(String text);
}
