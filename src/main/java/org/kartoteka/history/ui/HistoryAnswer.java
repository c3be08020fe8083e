package org.kartoteka.history.ui;

import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Step;

import java.util.List;

/// What became of taking a step back or doing it again.
sealed interface HistoryAnswer {

    /// @param kept names of clients of whom something stayed, because it was changed since
    record Undone(Label step, List<String> kept) implements HistoryAnswer {}

    record Redone(Label step) implements HistoryAnswer {}

    /// Nothing was touched.
    ///
    /// @param later the later steps that stand in the way, newest first
    /// @param canDoRest whether the part that nothing stands in the way of can be taken back alone
    record InTheWay(Step step, List<Step> later, boolean canDoRest) implements HistoryAnswer {}

    /// It was taken back, or done again, in the meantime.
    record Stale() implements HistoryAnswer {}
}
