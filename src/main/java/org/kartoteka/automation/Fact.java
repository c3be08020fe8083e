package org.kartoteka.automation;

import org.kartoteka.kernel.ClientId;

import java.time.LocalDate;

/// One occurrence, of one client on one day.
///
/// @param row the number of the row that tells of it; of a date on the card, that of the client
/// @param on local day on which it happened or comes
/// @param current whether it still holds: a client who has left the stage since needs no step
public record Fact(ClientId client, long row, LocalDate on, boolean current) {}
