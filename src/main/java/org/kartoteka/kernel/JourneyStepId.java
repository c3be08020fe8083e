package org.kartoteka.kernel;

/// Identity of one step of a client's journey.
public record JourneyStepId(long value) {}
