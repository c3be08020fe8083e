package org.kartoteka.platform.db;

import org.jooq.Field;
import org.jooq.impl.DSL;

import java.time.LocalDate;
import java.time.YearMonth;

/// Months as summaries keep them: year × 12 + month − 1, so that months lie side by side.
public final class MonthNumber {

    private static final int MONTHS = 12;

    private MonthNumber() {}

    public static int of(YearMonth month) {
        return month.getYear() * MONTHS + month.getMonthValue() - 1;
    }

    public static YearMonth month(int number) {
        return YearMonth.of(Math.floorDiv(number, MONTHS), Math.floorMod(number, MONTHS) + 1);
    }

    public static Field<Integer> of(Field<LocalDate> day) {
        return ofMoment(day);
    }

    /// @param moment a date, or a time that bears the zone in which its month is meant
    public static Field<Integer> ofMoment(Field<?> moment) {
        return DSL.field(
                "(extract(year from {0}) * 12 + extract(month from {0}) - 1)",
                Integer.class, moment);
    }
}
