package org.kartoteka.satisfaction;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/// A score that asks for a call: a low one, or one well below what the client gave before.
///
/// @param reason why, the stronger of the two
/// @param usual the mean of the client's earlier scores of the same measure, if there are at least
///   [#FEWEST_BEFORE]
/// @param before how many earlier scores there are
public record Alert(Score score, Reason reason, Optional<Double> usual, int before) {

    /// One score is no habit.
    public static final int FEWEST_BEFORE = 2;

    /// Means are compared to this grain, so that 3 against 4 is a whole point whatever the
    /// rounding.
    private static final double GRAIN = 1e-9;

    public enum Reason {
        LOW,
        DROP
    }

    public Alert {
        Objects.requireNonNull(score, "score");
        Objects.requireNonNull(reason, "reason");
    }

    /// @param history scores of the same client, in any order, with or without this one; what was
    ///   given on later days or is of another measure is passed over
    /// @return empty if the score asks for nothing
    public static Optional<Alert> of(
            Score score, Collection<Score> history, SatisfactionRules rules) {
        var earlier =
                history.stream()
                        .filter(other -> other.measure() == score.measure())
                        .filter(other -> !other.source().equals(score.source()))
                        .filter(other -> !other.on().isAfter(score.on()))
                        .mapToDouble(Score::value)
                        .summaryStatistics();
        var n = (int) earlier.getCount();
        var usual =
                n >= FEWEST_BEFORE ? Optional.of(earlier.getAverage()) : Optional.<Double>empty();
        if (Scale.isLow(score.measure(), score.value(), rules)) {
            return Optional.of(new Alert(score, Reason.LOW, usual, n));
        }
        var dropped =
                usual.filter(
                        mean -> mean - score.value() >= Scale.drop(score.measure(), rules) - GRAIN);
        return dropped.map(_ -> new Alert(score, Reason.DROP, usual, n));
    }
}
