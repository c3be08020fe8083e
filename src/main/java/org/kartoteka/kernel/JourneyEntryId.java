package org.kartoteka.kernel;

/// Identity of one entry of a client into a step of their journey.
public record JourneyEntryId(long value) {}
