package org.kartoteka.kernel;

/// Identity of one gift.
public record GiftId(long value) {}
