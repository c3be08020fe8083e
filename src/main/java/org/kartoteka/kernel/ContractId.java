package org.kartoteka.kernel;

/// Identity of one contract.
public record ContractId(long value) {}
