package org.kartoteka.kernel;

/// The five stages of a relationship between a client and a firm, in their order.
///
/// Source: Francis Buttle, "Customer Relationship Management: Concepts and Technologies", after
/// Dwyer, Schurr and Oh, "Developing Buyer-Seller Relationships", Journal of Marketing 51 (1987).
public enum RelationshipStage {
    /// The client knows what we offer.
    AWARENESS,
    /// The client tries us out.
    EXPLORATION,
    /// Both sides deal with each other more and more.
    EXPANSION,
    /// Trust, shared values, processes that run by themselves.
    COMMITMENT,
    /// The relationship has ended. A client can come back to any other stage.
    DISSOLUTION
}
