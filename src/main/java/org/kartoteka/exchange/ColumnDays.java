package org.kartoteka.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads a column of days. Of `11/20/2026` the whole column tells which is the month; where no row
/// tells, only a person can. A year of two digits is of this century.
final class ColumnDays {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2}).*", Pattern.DOTALL);
    private static final Pattern DOTTED =
            Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})(?!\\d).*", Pattern.DOTALL);
    private static final Pattern SLASHED =
            Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})(?!\\d).*", Pattern.DOTALL);
    private static final int MONTHS = 12;
    private static final int CENTURY = 2000;

    private final Optional<DateOrder> order;
    private final Optional<DateDoubt> doubt;

    /// @param cells of the whole column
    /// @param chosen what a person says; what the column tells goes before it
    ColumnDays(List<String> cells, Optional<DateOrder> chosen) {
        var told = told(cells);
        this.doubt =
                told.isPresent()
                        ? Optional.empty()
                        : cells.stream().flatMap(cell -> doubt(cell).stream()).findFirst();
        this.order = told.or(() -> chosen);
    }

    /// What a day beyond twelve tells; where rows contradict each other, most of them.
    private static Optional<DateOrder> told(List<String> cells) {
        var dayFirst = slashed(cells).filter(found -> beyond(found, 1) && !beyond(found, 2));
        var monthFirst = slashed(cells).filter(found -> beyond(found, 2) && !beyond(found, 1));
        return switch (Long.signum(dayFirst.count() - monthFirst.count())) {
            case 1 -> Optional.of(DateOrder.DAY_FIRST);
            case -1 -> Optional.of(DateOrder.MONTH_FIRST);
            default -> Optional.empty();
        };
    }

    private static Stream<Matcher> slashed(List<String> cells) {
        return cells.stream().map(cell -> SLASHED.matcher(cell.strip())).filter(Matcher::matches);
    }

    private static boolean beyond(Matcher found, int group) {
        return Integer.parseInt(found.group(group)) > MONTHS;
    }

    private static Optional<DateDoubt> doubt(String cell) {
        var dayFirst = read(cell, DateOrder.DAY_FIRST);
        var monthFirst = read(cell, DateOrder.MONTH_FIRST);
        return dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)
                ? Optional.of(new DateDoubt(cell.strip(), dayFirst.get(), monthFirst.get()))
                : Optional.empty();
    }

    /// What no row tells, with the first day that shows it; also where a person has chosen.
    Optional<DateDoubt> doubt() {
        return doubt;
    }

    /// @return empty too if the day can be read in two ways and nobody said in which
    Optional<LocalDate> read(String cell) {
        return order.map(known -> read(cell, known))
                .orElseGet(
                        () ->
                                doubt(cell).isPresent()
                                        ? Optional.empty()
                                        : read(cell, DateOrder.DAY_FIRST)
                                                .or(() -> read(cell, DateOrder.MONTH_FIRST)));
    }

    private static Optional<LocalDate> read(String cell, DateOrder order) {
        var text = cell.strip();
        var year = YEAR_FIRST.matcher(text);
        if (year.matches()) {
            return day(year.group(1), year.group(2), year.group(3));
        }
        var dotted = DOTTED.matcher(text);
        if (dotted.matches()) {
            return day(dotted.group(3), dotted.group(2), dotted.group(1));
        }
        var slashed = SLASHED.matcher(text);
        if (slashed.matches()) {
            return switch (order) {
                case DAY_FIRST -> day(slashed.group(3), slashed.group(2), slashed.group(1));
                case MONTH_FIRST -> day(slashed.group(3), slashed.group(1), slashed.group(2));
            };
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            var century = year.length() == 2 ? CENTURY : 0;
            return Optional.of(
                    LocalDate.of(
                            century + Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
