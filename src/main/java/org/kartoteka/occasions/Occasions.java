package org.kartoteka.occasions;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.OccasionId;

import java.util.List;
import java.util.Optional;

/// The occasions of all clients, leaving out clients in the Trash: birthdays as the cards hold
/// them, however they came there, and the other dates as stored. What changes them belongs inside a
/// step of the journal; each method blocks.
public interface Occasions {

    /// Those whose [DayKey] lies in one of `ranges`, birthdays among them, in any order. A date of
    /// which only the year is known has no key and is never found.
    ///
    /// @param ranges do not overlap
    List<Occasion> on(List<DayKey.Range> ranges);

    /// Those of one client, the birthday first, the others in the order of the year; also those of
    /// which only the year is known, last.
    List<Occasion> of(ClientId client);

    Optional<Occasion> find(OccasionId id);

    /// @throws IllegalArgumentException if `occasion` is a birthday, which only the card can change
    void insert(Occasion occasion);

    /// Replaces the stored occasion that has the same id.
    ///
    /// @return whether there was one
    /// @throws IllegalArgumentException if `occasion` is a birthday
    boolean update(Occasion occasion);

    /// Removes it and what was recorded of its greetings.
    ///
    /// @return whether there was one
    boolean delete(OccasionId id);
}
