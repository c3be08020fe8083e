package org.kartoteka.occasions;

import org.kartoteka.kernel.ClientId;

import java.util.List;

/// The record of who was thanked and who was asked for a review. What changes it belongs inside a
/// step; each method blocks.
public interface Courtesies {

    /// All that a client was shown, the latest first.
    List<Courtesy> of(ClientId client);

    void record(Courtesy courtesy);

    CourtesyRules rules();

    void put(CourtesyRules rules);
}
