package org.kartoteka.kernel;

/// Identity of one factor of satisfaction.
public record FactorId(long value) {}
