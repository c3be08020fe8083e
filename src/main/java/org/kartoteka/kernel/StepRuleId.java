package org.kartoteka.kernel;

/// Identity of one rule that plans next steps.
public record StepRuleId(long value) {}
