package org.kartoteka.cadence;

/// Where a client's cadence comes from, the strongest first: the order of the constants is the
/// order of inheritance.
public enum CadenceLevel {
    /// Set on the card.
    CLIENT,
    /// Set for a tag that the client bears.
    TAG,
    /// Set for the stage in which the relationship stands.
    STAGE,
    /// Set for everyone.
    DEFAULT
}
