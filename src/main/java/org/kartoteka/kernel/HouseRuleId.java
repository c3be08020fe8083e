package org.kartoteka.kernel;

/// Identity of one house rule of a client.
public record HouseRuleId(long value) {}
