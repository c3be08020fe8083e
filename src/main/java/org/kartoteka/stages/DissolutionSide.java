package org.kartoteka.stages;

/// Who ended a relationship.
///
/// Source: Francis Buttle, "Customer Relationship Management", on dissolution: it is unilateral or
/// bilateral.
public enum DissolutionSide {
    WE,
    CLIENT,
    BOTH
}
