package org.kartoteka.kernel;

/// Identity of one version of the weights of a factor set.
public record WeightingId(long value) {}
