package org.kartoteka.followups;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// A list of the holidays of law, as a person can read and edit it; one entry on a line, `#` begins
/// a remark:
///
///     --01-01          off every year
///     --02-23 moves    off every year; on a Saturday or Sunday the next working day is off instead
///     2026-01-09       off in that year
///     2025-11-01 works worked in that year, although it would be off
///
/// An entry of one year goes before one of every year.
public final class Holidays {

    private static final String RUSSIAN = "holidays-ru.txt";
    private static final String MOVES = "moves";
    private static final String WORKS = "works";

    /// No law frees more days of every year; with a list without end no working day would be found.
    private static final int MOST_EVERY_YEAR = 100;

    /// Days off every year, and whether each moves from the week-end.
    private final Map<MonthDay, Boolean> everyYear;

    /// Days of one year, and whether each is off or worked.
    private final Map<LocalDate, Boolean> offInYear;

    private Holidays(Map<MonthDay, Boolean> everyYear, Map<LocalDate, Boolean> offInYear) {
        this.everyYear = everyYear;
        this.offInYear = offInYear;
    }

    public static Holidays none() {
        return new Holidays(Map.of(), Map.of());
    }

    /// The holidays of Russia as shipped. Source: article 112 of the Labour Code, and the
    /// Government's yearly decree on moved days as far as it was known.
    public static Holidays russian() {
        return parse(russianText());
    }

    /// What [#russian] reads, for a person to begin editing with.
    public static String russianText() {
        try (var stream = Holidays.class.getResourceAsStream(RUSSIAN);
                var lines =
                        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return String.join("\n", lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RUSSIAN, e);
        }
    }

    /// The first line that [#parse] would not understand, counted from 1; empty if all are good.
    public static Optional<Integer> firstBadLine(String text) {
        var lines = text.lines().toList();
        for (var at = 0; at < lines.size(); at++) {
            try {
                parse(lines.get(at));
            } catch (IllegalArgumentException bad) {
                return Optional.of(at + 1);
            }
        }
        return Optional.empty();
    }

    /// @throws IllegalArgumentException if a line is none of the four forms or names no day, or if
    ///   more than [#MOST_EVERY_YEAR] days are off every year
    public static Holidays parse(String text) {
        var everyYear = new TreeMap<MonthDay, Boolean>();
        var offInYear = new TreeMap<LocalDate, Boolean>();
        for (var line : text.lines().toList()) {
            var words = words(line);
            if (!words.isEmpty()) {
                addEntry(words, everyYear, offInYear);
            }
        }
        check(everyYear.size() <= MOST_EVERY_YEAR);
        return new Holidays(Map.copyOf(everyYear), Map.copyOf(offInYear));
    }

    /// These holidays with `days` worked, whatever the week or the list says of them.
    public Holidays working(Set<LocalDate> days) {
        var inYear = new HashMap<>(offInYear);
        days.forEach(day -> inYear.put(day, false));
        return new Holidays(everyYear, Map.copyOf(inYear));
    }

    private static List<String> words(String line) {
        var remark = line.indexOf('#');
        var entry = (remark < 0 ? line : line.substring(0, remark)).strip();
        return entry.isEmpty() ? List.of() : new ArrayList<>(List.of(entry.split("\\s+")));
    }

    private static void addEntry(
            List<String> words,
            Map<MonthDay, Boolean> everyYear,
            Map<LocalDate, Boolean> offInYear) {
        var mark = words.size() > 1 ? words.get(1) : "";
        try {
            if (words.size() <= 2 && words.getFirst().startsWith("--")) {
                check(mark.isEmpty() || mark.equals(MOVES));
                everyYear.put(MonthDay.parse(words.getFirst()), mark.equals(MOVES));
            } else {
                check(words.size() <= 2 && (mark.isEmpty() || mark.equals(WORKS)));
                offInYear.put(LocalDate.parse(words.getFirst()), mark.isEmpty());
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("No such day in a list of holidays", e);
        }
    }

    private static void check(boolean understood) {
        if (!understood) {
            throw new IllegalArgumentException("Not a line of a list of holidays");
        }
    }

    /// Whether `day` is off, where `isWeekend` says what the week alone would make of it.
    boolean isOff(LocalDate day, boolean isWeekend) {
        var thisYear = offInYear.get(day);
        if (thisYear != null) {
            return thisYear;
        }
        return isWeekend || everyYear.containsKey(MonthDay.from(day)) || isMovedTo(day);
    }

    /// Whether a holiday of Saturday or Sunday moves to `day`, the first day behind it that is
    /// otherwise worked.
    private boolean isMovedTo(LocalDate day) {
        var before = day.minusDays(1);
        while (isFree(before)) {
            if (isAtWeekend(before) && Boolean.TRUE.equals(everyYear.get(MonthDay.from(before)))) {
                return true;
            }
            before = before.minusDays(1);
        }
        return false;
    }

    private boolean isFree(LocalDate day) {
        return isAtWeekend(day) || everyYear.containsKey(MonthDay.from(day));
    }

    /// The week-end of the law, whatever days the person keeps off.
    private static boolean isAtWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }
}
