package org.kartoteka.clients;

import org.kartoteka.kernel.ClientId;

import java.time.Instant;
import java.util.Optional;

/// A client as a line of a list names it.
///
/// @param lastContact when the latest interaction happened, UTC
public record ClientGlance(ClientId id, String displayName, Optional<Instant> lastContact) {}
