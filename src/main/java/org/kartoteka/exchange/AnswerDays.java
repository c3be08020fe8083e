package org.kartoteka.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the days of a column of answers. Of `11/20/2026` it is told by the whole column which is
/// the month; where no row tells, the month comes first, as forms in English write it.
final class AnswerDays {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2}).*", Pattern.DOTALL);
    private static final Pattern DOTTED =
            Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}).*", Pattern.DOTALL);
    private static final Pattern SLASHED =
            Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}).*", Pattern.DOTALL);
    private static final int MONTHS = 12;

    private final boolean dayFirst;

    /// @param cells of the whole column
    AnswerDays(List<String> cells) {
        this.dayFirst =
                cells.stream()
                        .map(cell -> SLASHED.matcher(cell.strip()))
                        .anyMatch(
                                found ->
                                        found.matches()
                                                && Integer.parseInt(found.group(1)) > MONTHS);
    }

    Optional<LocalDate> read(String cell) {
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
            return dayFirst
                    ? day(slashed.group(3), slashed.group(2), slashed.group(1))
                    : day(slashed.group(3), slashed.group(1), slashed.group(2));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
