package org.kartoteka.occasions;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.OccasionId;

import java.util.List;
import java.util.Optional;

/// The occasions of all clients, leaving out clients in the Trash: the dates on the cards
/// (birthdays of people, foundings of companies), however they came there, and the other dates as
/// stored. What changes them belongs inside a step of the journal; each method blocks.
public interface Occasions {

    /// Those whose [DayKey] lies in one of `ranges`, those on the cards among them, in any order. A
    /// date of which only the year is known has no key and is never found.
    ///
    /// @param ranges do not overlap
    List<Occasion> on(List<DayKey.Range> ranges);

    /// Those of one client, that on the card first, the others in the order of the year; also those
    /// of which only the year is known, last.
    List<Occasion> of(ClientId client);

    Optional<Occasion> find(OccasionId id);

    /// @throws IllegalArgumentException if `occasion` is one on a card, which only the card can
    ///   change
    void insert(Occasion occasion);

    /// Removes it and what was recorded of its greetings.
    ///
    /// @return whether there was one
    boolean delete(OccasionId id);
}
