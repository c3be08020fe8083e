package org.kartoteka.satisfaction;

/// A way to ask how satisfied a client is.
public enum Measure {
    /// Customer satisfaction score: one answer from 1 to 5, 5 the best.
    CSAT,
    /// Net promoter score: would you recommend us, from 0 to 10.
    NPS,
    /// Customer satisfaction index: the weighted mean of factors, each from 1 to 5.
    CSI
}
