package org.kartoteka.kernel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;

/// Whole months from `first` to `last`, both of them in it.
public record MonthSpan(YearMonth first, YearMonth last) {

    public MonthSpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A span of months ends before it begins");
        }
    }

    public static MonthSpan of(YearMonth month) {
        return new MonthSpan(month, month);
    }

    /// The `count` months that end with `last`.
    public static MonthSpan endingWith(YearMonth last, int count) {
        return new MonthSpan(last.minusMonths(count - 1L), last);
    }

    public boolean contains(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last);
    }

    public LocalDate firstDay() {
        return first.atDay(1);
    }

    public LocalDate lastDay() {
        return last.atEndOfMonth();
    }

    /// In their order.
    public List<YearMonth> months() {
        return LongStream.rangeClosed(0, first.until(last, ChronoUnit.MONTHS))
                .mapToObj(first::plusMonths)
                .toList();
    }
}
