package org.kartoteka.interactions;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.InteractionId;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds those who wait for an answer, leaving out clients in the Trash. Each method blocks.
public interface WaitingClients {

    /// Clients whose newest entries ask for an answer: each of them came in through a channel of
    /// `asking`, later than what was waived; the run ends at the first that did not.
    ///
    /// @param among empty: of all clients
    Map<ClientId, Waiting> waiting(AskingChannels asking, Optional<Set<ClientId>> among);

    /// The entries themselves, without their tags.
    Map<InteractionId, Interaction> entries(Collection<InteractionId> ids);

    /// Nothing that the client wrote until `moment` wants an answer any more. Belongs inside a
    /// step.
    void waive(ClientId client, Instant moment);
}
