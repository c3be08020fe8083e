package org.kartoteka.stages;

import org.kartoteka.kernel.ClientId;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// What the rules look at of one client, as counted on one day. All days are local.
///
/// @param knownSince the day on which the card was made
/// @param standing empty: not placed yet
/// @param contractSince when the contract began that holds on this day, the latest of several
public record ClientFacts(
        ClientId client,
        LocalDate knownSince,
        Optional<Standing> standing,
        Talks talks,
        Purchases purchases,
        Optional<LocalDate> contractSince,
        Scores scores) {

    /// @param recent talks of the last [StageThreshold#GROWTH_DAYS] days, this day among them
    /// @param before talks of as many days before those
    /// @param total talks ever
    /// @param usualGap the median number of days between two days of contact, where there are
    ///   enough
    /// @param lastFromClient the last day on which the client turned to us, of the recent ones
    /// @param sour the last day within [StageThreshold#RISK_DAYS] on which a talk went badly
    public record Talks(
            int recent,
            int before,
            int total,
            Optional<LocalDate> last,
            OptionalInt usualGap,
            Optional<LocalDate> lastFromClient,
            Optional<LocalDate> sour) {

        public static final Talks NONE =
                new Talks(
                        0,
                        0,
                        0,
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.empty());
    }

    /// @param count purchases ever, money given back left out
    public record Purchases(int count, Optional<LocalDate> last) {

        public static final Purchases NONE = new Purchases(0, Optional.empty());
    }

    /// Scores of 1 to 5, of talks and of answers.
    ///
    /// @param last the newest one, if it is not older than [StageThreshold#RISK_DAYS]
    /// @param meanBefore the mean of those before the newest; empty if there is none
    public record Scores(Optional<Score> last, OptionalDouble meanBefore) {

        public static final Scores NONE = new Scores(Optional.empty(), OptionalDouble.empty());
    }

    public record Score(int value, LocalDate day) {}

    /// The last talk or purchase.
    public Optional<LocalDate> lastDealing() {
        return Stream.of(talks.last(), purchases.last())
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }

    /// Whole days since the last talk; empty if there was none.
    public OptionalInt silentDays(LocalDate today) {
        return talks.last()
                .map(day -> OptionalInt.of((int) Math.max(0, ChronoUnit.DAYS.between(day, today))))
                .orElse(OptionalInt.empty());
    }
}
