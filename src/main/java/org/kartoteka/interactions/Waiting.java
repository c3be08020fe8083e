package org.kartoteka.interactions;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.InteractionId;

import java.time.Instant;

/// A client who wrote, or called in vain, and has heard nothing since.
///
/// @param latest the newest of the entries that wait
/// @param since when the oldest of them happened, UTC
/// @param until when the newest of them happened, UTC
/// @param messages how many wait, from 1
public record Waiting(
        ClientId client, InteractionId latest, Instant since, Instant until, int messages) {}
