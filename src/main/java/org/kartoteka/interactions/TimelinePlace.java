package org.kartoteka.interactions;

import java.time.Instant;
import org.kartoteka.kernel.InteractionId;

/// The place of an entry in the timeline, from which the next page goes on.
public record TimelinePlace(Instant happenedAt, InteractionId id) {}
