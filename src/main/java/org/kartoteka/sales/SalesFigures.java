package org.kartoteka.sales;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.kernel.Money;

import java.time.YearMonth;
import java.util.List;

/// Figures of purchases, ready to be drawn.
///
/// Every answer is exact, comes from summaries and takes no longer on a large base; it blocks for
/// the disk. Cells without anybody are left out, except in [#retention].
public interface SalesFigures {

    /// Clients by the month of their first purchase, and how many of them bought so many months
    /// later. Money given back is no purchase.
    ///
    /// @param filter its months are those of the first purchase
    /// @return by first month, then months later
    List<Cohort> cohorts(FigureFilter filter);

    /// @param monthsLater 0 for the month of the first purchase: the size of the cohort
    record Cohort(YearMonth firstMonth, int monthsLater, long clients) {}

    /// What was bought in each month, never mixed over currencies.
    ///
    /// @return by month, then code of the currency
    List<Revenue> revenue(FigureFilter filter);

    /// @param purchases without those that gave money back
    /// @param amount less what was given back
    record Revenue(YearMonth month, long purchases, Money amount) {}

    /// Who stayed, month by month.
    ///
    /// A client counts in the month of a purchase and in the eleven after it, and in every month
    /// that a contract touches. Where a contract has no end, it holds from its first day on.
    ///
    /// @return one for each month of `filter`, in their order
    List<Retention> retention(FigureFilter filter);

    /// Those who stayed are `end - joined`; their share of `start` is the retention, the rest the
    /// churn.
    ///
    /// @param start clients who counted in the month before
    /// @param joined clients who count in this month and did not in the month before
    /// @param end clients who count in this month
    record Retention(YearMonth month, long start, long joined, long end) {}

    /// Clients whose first purchase was in `firstMonth` and who bought so many months later.
    ///
    /// @param filter its months are passed over
    /// @param limit the most to return
    List<ClientId> cohort(FigureFilter filter, YearMonth firstMonth, int monthsLater, int limit);

    /// Clients who bought or were given money back in the months of `filter`, the latest first,
    /// each once.
    ///
    /// @param limit the most to return
    List<ClientId> bought(FigureFilter filter, int limit);

    /// Clients who counted in the month before `month` and not in it, as in [#retention].
    ///
    /// @param filter its months are passed over
    /// @param limit the most to return
    List<ClientId> lost(FigureFilter filter, YearMonth month, int limit);
}
