package org.kartoteka.interactions;

import org.kartoteka.kernel.InteractionId;

import java.time.Instant;

/// The place of an entry in the timeline, from which the next page goes on.
public record TimelinePlace(Instant happenedAt, InteractionId id) {}
