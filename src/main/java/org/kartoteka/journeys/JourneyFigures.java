package org.kartoteka.journeys;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.DayBand;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.kernel.JourneyStepId;

import java.util.List;
import java.util.SortedMap;

/// Figures of the ways of clients, ready to be drawn.
///
/// Every answer is exact, comes from summaries and takes no longer on a large base; it blocks for
/// the disk.
public interface JourneyFigures {

    /// The steps of the journey that is followed, in their order, also those nobody entered,
    /// without those put away. Entries of one step that follow each other are one visit.
    ///
    /// @param filter its months are those in which a visit began
    List<FunnelStep> funnel(FigureFilter filter);

    /// @param entered visits that began
    /// @param wentOn those after which the next visit was to a step further on
    /// @param days how long those who went on had stayed: visits by length, none where there are 0
    record FunnelStep(
            JourneyStepId step, long entered, long wentOn, SortedMap<DayBand, Long> days) {}

    /// How often each theme hurt at each step.
    ///
    /// @return by step, then theme; without cells that are 0
    List<Pain> pains(FigureFilter filter);

    record Pain(JourneyStepId step, String theme, long n) {}

    /// Clients with a visit to `step` that began in the months of `filter`, the latest first, each
    /// once.
    ///
    /// @param wentOn only visits after which the next was further on, or only the others
    /// @param limit the most to return
    List<ClientId> visited(FigureFilter filter, JourneyStepId step, boolean wentOn, int limit);

    /// Clients whom `theme` hurt at `step` in the months of `filter`, the latest first, each once.
    ///
    /// @param limit the most to return
    List<ClientId> hurt(FigureFilter filter, JourneyStepId step, String theme, int limit);
}
