package org.kartoteka.occasions;

import org.kartoteka.clients.ClientListRow;

import java.util.Optional;

/// An occasion of one year with what a person wants to know beside it.
///
/// @param lastGift the latest that the client was given, if any
public record OccasionLine(Standing standing, ClientListRow client, Optional<Gift> lastGift) {

    /// What makes it the same when it is read again.
    public record Key(OccasionRef occasion, int year) {}

    public Key key() {
        return new Key(standing.occasion().ref(), standing.anniversary().year());
    }
}
