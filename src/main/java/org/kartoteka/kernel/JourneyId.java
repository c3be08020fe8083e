package org.kartoteka.kernel;

/// Identity of one way of clients, shipped or own.
public record JourneyId(long value) {}
