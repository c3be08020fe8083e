package org.kartoteka.stages;

/// Why a relationship ended.
public enum DissolutionReason {
    REQUIREMENTS_CHANGED,
    BETTER_ANALOGUE,
    DISSATISFIED,
    /// Said in words.
    OTHER
}
