package org.kartoteka.kernel;

/// Identity of one pain point.
public record PainPointId(long value) {}
