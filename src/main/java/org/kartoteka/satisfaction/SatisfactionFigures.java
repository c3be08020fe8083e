package org.kartoteka.satisfaction;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FactorId;
import org.kartoteka.kernel.FactorSetId;
import org.kartoteka.kernel.FigureFilter;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// Figures of satisfaction, ready to be drawn.
///
/// The score of a talk counts as CSAT, in the month that it had where the person is. Every answer
/// is exact, comes from summaries and takes no longer on a large base; it blocks for the disk.
/// Cells without an answer are left out.
public interface SatisfactionFigures {

    /// How often each score was given.
    ///
    /// @return by month, then measure, then score
    List<Scores> scores(FigureFilter filter);

    /// @param score CSAT 1 to 5, NPS 0 to 10; for CSI the overall impression, 1 to 5, where it was
    ///   asked
    record Scores(YearMonth month, Measure measure, int score, long n) {}

    /// The index by month. An answer's index is the mean of its answered factors by the weights it
    /// was given under; one without an answered factor of some weight has none.
    ///
    /// @return by month, then set
    List<Csi> csi(FigureFilter filter);

    /// @param sum of the indexes, each from 1 to 5, rounded to five places
    /// @param sumOfSquares of the same
    record Csi(YearMonth month, FactorSetId set, long n, double sum, double sumOfSquares) {}

    /// How the index of single answers lies, over all months of `filter`.
    ///
    /// @return by set, then tenth
    List<CsiTenths> csiTenths(FigureFilter filter);

    /// @param tenths the index in tenths, rounded half up: 10 to 50
    record CsiTenths(FactorSetId set, int tenths, long n) {}

    /// How often a factor was given a score beside an overall impression, over all months of
    /// `filter`.
    ///
    /// @return by set, factor, factor score, overall score
    List<FactorPairs> factorPairs(FigureFilter filter);

    /// @param overall 1 to 5; empty where it was not asked
    record FactorPairs(
            FactorSetId set, FactorId factor, int factorScore, Optional<Integer> overall, long n) {}

    /// Clients who gave a score from `lowest` to `highest` in the months of `filter`, the latest
    /// first, each once.
    ///
    /// @param limit the most to return
    List<ClientId> scored(FigureFilter filter, Measure measure, int lowest, int highest, int limit);

    /// Clients with an index of such tenths in the months of `filter`, the latest first, each once.
    ///
    /// @param lowest tenths, as in [CsiTenths]
    /// @param limit the most to return
    List<ClientId> indexed(
            FigureFilter filter, FactorSetId set, int lowest, int highest, int limit);

    /// Clients who gave `factor` a score from `lowest` to `highest` in the months of `filter`, the
    /// latest first, each once.
    ///
    /// @param limit the most to return
    List<ClientId> factorScored(
            FigureFilter filter, FactorId factor, int lowest, int highest, int limit);
}
