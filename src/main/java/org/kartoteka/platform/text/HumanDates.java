package org.kartoteka.platform.text;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/// Reads days and times as people type them, in Russian and in English alike: «чт 10:00», «через 2
/// нед», «до пятницы», `tomorrow 9`, `dec 25`. The user guide's page on the quick log lists the
/// forms.
///
/// The same text at the same moment always gives the same answer; what is not understood gives
/// none. A text that can mean two days (`03/04`) is not understood.
///
/// - A weekday is the next such day after today: «чт» on a Thursday is in a week.
/// - `next friday`, «в следующую пятницу»: the Friday of the next week. Weeks begin on Monday.
/// - A date without its year is the next such day, today included. 29 February waits for a leap
///   year.
/// - A time alone is today's if it still lies ahead, else tomorrow's.
/// - «в 3», `at 3`: 1 to 6 without more are hours of the afternoon.
/// - «в конце недели» is Friday, «на выходных» Saturday, «на следующей неделе» its Monday.
public final class HumanDates {

    /// Which way a date without a year, or a weekday, is looked for.
    public enum Toward {
        /// The next such day: plans and promises.
        AHEAD,
        /// The latest such day up to today, and nothing that lies ahead: what has happened.
        BACK
    }

    /// A date phrase inside a longer text.
    ///
    /// @param start where its first word begins
    /// @param end just behind its last character; punctuation that follows is left out
    public record Found(int start, int end, HumanDate date) {}

    private HumanDates() {}

    /// Reads `text` as one date phrase and nothing besides.
    public static Optional<HumanDate> read(String text, LocalDateTime now) {
        var reader = new DateReader(text, 0, now, Toward.AHEAD, DateReader.Bare.HOURS);
        return reader.phrase(0).filter(reader::reachesEnd).map(DatePiece::date);
    }

    /// The longest date phrase that begins with the first word at or after `from`.
    public static Optional<Found> at(String text, int from, LocalDateTime now, Toward toward) {
        return foundBy(new DateReader(text, from, now, toward, DateReader.Bare.HOURS));
    }

    /// The time of day that begins with the first word at or after `from` and has no day beside it,
    /// as [#at] would read it; empty where that reads a day too, or nothing.
    public static Optional<LocalTime> timeAlone(String text, int from, LocalDateTime now) {
        return new DateReader(text, from, now, Toward.AHEAD, DateReader.Bare.HOURS).timeAlone();
    }

    /// The last date phrase that begins in `from` to `to`: where several days are named, the last
    /// is the term. Bare numbers («в 3 экземплярах») are not taken for hours here.
    public static Optional<Found> lastWithin(String text, int from, int to, LocalDateTime now) {
        Optional<Found> last = Optional.empty();
        var within = text.substring(0, to);
        var start = DateWord.next(within, from);
        while (start < to) {
            var found =
                    foundBy(
                            new DateReader(
                                    within, start, now, Toward.AHEAD, DateReader.Bare.NUMBERS));
            last = found.isPresent() ? found : last;
            start =
                    DateWord.next(
                            within, found.map(Found::end).orElse(DateWord.endOf(within, start)));
        }
        return last;
    }

    private static Optional<Found> foundBy(DateReader reader) {
        return reader.phrase(0)
                .map(piece -> new Found(reader.start(), reader.endOf(piece), piece.date()));
    }
}
