package org.kartoteka.cadence;

import org.kartoteka.kernel.ClientId;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

/// When one client was spoken to, as far as it counts; all days local.
///
/// @param added when the card was made
/// @param last the last day of contact
/// @param before the day of contact before `last`
/// @param usualGap as [org.kartoteka.interactions.ContactRhythm#usualGap]
public record ContactDays(
        ClientId client,
        LocalDate added,
        Optional<LocalDate> last,
        Optional<LocalDate> before,
        OptionalInt usualGap) {

    /// From which day the silence is counted.
    public LocalDate silentSince() {
        return last.orElse(added);
    }

    /// The same as the morning of `today` knew it: contacts of today left aside.
    LocalDate silentSinceBefore(LocalDate today) {
        return lastBefore(today).orElse(added);
    }

    /// The last day of contact before `today`.
    Optional<LocalDate> lastBefore(LocalDate today) {
        return last.filter(day -> day.isBefore(today))
                .or(() -> before.filter(day -> day.isBefore(today)));
    }

    /// The last day of contact that a putting off is compared with.
    LocalDate lastOrNever() {
        return last.orElse(LocalDate.MIN);
    }

    /// A contact on `today` or, by a clock that was put back, after it.
    boolean isSpokenToOn(LocalDate today) {
        return last.filter(day -> !day.isBefore(today)).isPresent();
    }

    /// Whole days since the last contact, from 0.
    int silentDays(LocalDate today) {
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(silentSince(), today)));
    }
}
