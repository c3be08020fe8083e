package org.kartoteka.kernel;

/// Identity of one purchase.
public record PurchaseId(long value) {}
