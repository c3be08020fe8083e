package org.kartoteka.kernel;

/// Identity of one set of factors of satisfaction.
public record FactorSetId(long value) {}
