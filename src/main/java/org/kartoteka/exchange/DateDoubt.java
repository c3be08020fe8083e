package org.kartoteka.exchange;

import java.time.LocalDate;

/// A column of dates of which no row tells whether the day or the month comes first.
///
/// @param sample a cell of it, as it is written
/// @param dayFirst the day of `sample`, read so
/// @param monthFirst the same
public record DateDoubt(String sample, LocalDate dayFirst, LocalDate monthFirst) {

    public LocalDate read(DateOrder order) {
        return order == DateOrder.DAY_FIRST ? dayFirst : monthFirst;
    }
}
