package org.kartoteka.kernel;

/// Identity of one entry of a client into a stage.
public record StageEntryId(long value) {}
