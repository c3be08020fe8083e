package org.kartoteka.kernel;

/// Identity of one answer about satisfaction.
public record AnswerId(long value) {}
