package org.kartoteka.satisfaction;

import org.kartoteka.platform.statistics.Estimate;
import org.kartoteka.platform.statistics.Mean;
import org.kartoteka.platform.statistics.Moments;
import org.kartoteka.platform.statistics.TrendTest;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// How satisfied one client is by one measure.
///
/// The Net Promoter Score is a figure of many clients; of one client the mean of the answers from 0
/// to 10 is given.
///
/// @param mean on the scale of the measure
/// @param latest the newest score
/// @param trend over the means of the days on which the client answered
/// @param row the scores, oldest first
public record Standing(
        Measure measure, Estimate mean, Score latest, TrendTest trend, List<Score> row) {

    public Standing {
        row = List.copyOf(row);
    }

    /// @param scores of one client, oldest first; those of other measures are passed over
    /// @return empty without a score
    public static Optional<Standing> of(Measure measure, Collection<Score> scores) {
        var row = scores.stream().filter(score -> score.measure() == measure).toList();
        if (row.isEmpty()) {
            return Optional.empty();
        }
        var moments = Moments.NONE;
        var days = new TreeMap<LocalDate, Moments>();
        for (var score : row) {
            moments = moments.plus(score.value());
            days.merge(score.on(), Moments.NONE.plus(score.value()), Moments::plus);
        }
        var mean = Mean.of(moments).within(Scale.lowest(measure), Scale.highest(measure));
        var trend = TrendTest.of(days.values().stream().map(Moments::mean).toList());
        return Optional.of(new Standing(measure, mean, row.getLast(), trend, row));
    }
}
