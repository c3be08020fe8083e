package org.kartoteka.followups;

/// Where a client's cadence comes from, the strongest first: the order of the constants is the
/// order of inheritance. A level between two others takes its place between them here and nothing
/// else changes.
public enum CadenceLevel {
    /// Set on the card.
    CLIENT,
    /// Set for a tag that the client bears.
    TAG,
    /// Set for everyone.
    DEFAULT
}
