package org.kartoteka.insights;

import org.kartoteka.kernel.DayBand;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.stages.StageFigures.Stay;

import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// How long relationships stay in a stage, with those that are still there.
///
/// To look at finished stays alone would make a stage seem shorter than it is. The estimate of
/// Kaplan and Meier, "Nonparametric Estimation from Incomplete Observations", Journal of the
/// American Statistical Association 53 (1958), counts an open stay as long as it has lasted. Where
/// more than the wanted share is still there after the longest stay known, there is no answer.
///
/// @param lower days after which a quarter has moved on
/// @param median days after which half has
/// @param upper days after which three quarters have
/// @param finished stays that are over
/// @param open stays that last
public record StayLength(
        OptionalDouble lower,
        OptionalDouble median,
        OptionalDouble upper,
        long finished,
        long open) {

    private static final double EPSILON = 1e-12;

    private record Ends(long finished, long open) {

        Ends plus(Stay stay) {
            return stay.finished()
                    ? new Ends(finished + stay.times(), open)
                    : new Ends(finished, open + stay.times());
        }
    }

    /// @param stays of all stages
    public static StayLength of(RelationshipStage stage, List<Stay> stays) {
        var bands = new TreeMap<DayBand, Ends>();
        stays.stream()
                .filter(stay -> stay.stage() == stage)
                .forEach(
                        stay ->
                                bands.merge(
                                        stay.days(),
                                        new Ends(0, 0).plus(stay),
                                        (before, _) -> before.plus(stay)));
        return new StayLength(
                gone(bands, 0.25),
                gone(bands, 0.5),
                gone(bands, 0.75),
                bands.values().stream().mapToLong(Ends::finished).sum(),
                bands.values().stream().mapToLong(Ends::open).sum());
    }

    public long n() {
        return finished + open;
    }

    /// The middle of the band in which the share of those still there falls to `1 - share`. Within
    /// a band the finished leave before the open cease to be watched, as the estimate has it.
    private static OptionalDouble gone(TreeMap<DayBand, Ends> bands, double share) {
        var watched = bands.values().stream().mapToLong(ends -> ends.finished + ends.open).sum();
        var there = 1.0;
        for (var band : bands.entrySet()) {
            var ends = band.getValue();
            there *= 1 - (double) ends.finished / watched;
            if (there <= 1 - share + EPSILON) {
                return OptionalDouble.of((band.getKey().first() + band.getKey().last()) / 2.0);
            }
            watched -= ends.finished + ends.open;
        }
        return OptionalDouble.empty();
    }
}
