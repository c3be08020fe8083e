package org.kartoteka.stages;

/// Who ended a relationship.
public enum DissolutionSide {
    WE,
    CLIENT,
    BOTH
}
