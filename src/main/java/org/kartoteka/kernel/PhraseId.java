package org.kartoteka.kernel;

/// Identity of one phrase.
public record PhraseId(long value) {}
