package org.kartoteka.cadence;

import org.kartoteka.clients.ClientListRow;

/// A client to be spoken to, as a line.
///
/// @param isHandled of a line of today's portion: spoken to, put off or given a next step today
public record TouchLine(Standing standing, ClientListRow client, boolean isHandled) {}
