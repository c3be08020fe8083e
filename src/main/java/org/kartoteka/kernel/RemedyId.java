package org.kartoteka.kernel;

/// Identity of one note of what was changed.
public record RemedyId(long value) {}
