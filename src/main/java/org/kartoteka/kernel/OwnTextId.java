package org.kartoteka.kernel;

/// Identity of one text of the person's own.
public record OwnTextId(long value) {}
