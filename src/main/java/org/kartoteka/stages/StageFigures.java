package org.kartoteka.stages;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.DayBand;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.kernel.RelationshipStage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// Figures of where relationships stand, ready to be drawn.
///
/// Entries of one stage that follow each other are one stay, which begins with the first of them; a
/// move is the beginning of a stay. Every answer is exact, comes from summaries and takes no longer
/// on a large base; it blocks for the disk. Cells without anybody are left out.
public interface StageFigures {

    /// How many clients stood in a stage when a month ended, by the entries there are now. A client
    /// who was not placed yet stands nowhere.
    ///
    /// @return by month, then stage
    List<Standing> countsByMonth(FigureFilter filter);

    record Standing(YearMonth month, RelationshipStage stage, long clients) {}

    /// Moves from stage to stage, and first placings.
    ///
    /// @return by month, then from, then to
    List<Move> moves(FigureFilter filter);

    /// @param from empty for a first placing; never equal to `to`
    /// @param times a client who moved twice in the month counts twice
    record Move(
            YearMonth month, Optional<RelationshipStage> from, RelationshipStage to, long times) {}

    /// Moves into dissolution, with what was said of them.
    ///
    /// @return by month, then reason, then side
    List<Dissolved> dissolutions(FigureFilter filter);

    record Dissolved(
            YearMonth month,
            DissolutionReason reason,
            DissolutionSide side,
            Optional<RelationshipStage> from,
            long times) {}

    /// Stays that began in the months of `filter`, finished or not: with those still open told
    /// apart, a length of stay can be estimated without passing over the long ones.
    ///
    /// @param today in the person's zone; the length of an open stay is counted up to it
    /// @return by stage, then length, the finished before the open
    List<Stay> stays(FigureFilter filter, LocalDate today);

    /// @param finished false for stays that last until now
    record Stay(RelationshipStage stage, DayBand days, boolean finished, long times) {}

    /// Clients who stood in `stage` when the last month of `filter` ended, the latest to enter it
    /// first.
    ///
    /// @param limit the most to return
    List<ClientId> standing(FigureFilter filter, RelationshipStage stage, int limit);

    /// Clients who made such a move in the months of `filter`, the latest first, each once.
    ///
    /// @param from empty for a first placing
    /// @param limit the most to return
    List<ClientId> moved(
            FigureFilter filter, Optional<RelationshipStage> from, RelationshipStage to, int limit);

    /// Clients whose relationship ended for `reason` in the months of `filter`, the latest first,
    /// each once.
    ///
    /// @param side empty for whichever
    /// @param limit the most to return
    List<ClientId> dissolved(
            FigureFilter filter,
            DissolutionReason reason,
            Optional<DissolutionSide> side,
            int limit);

    /// Clients with a stay in `stage` that began in the months of `filter`, the latest first, each
    /// once: those whom [#stays] counts.
    ///
    /// @param limit the most to return
    List<ClientId> stayed(FigureFilter filter, RelationshipStage stage, int limit);
}
