package org.kartoteka.followups;

import java.util.List;
import java.util.stream.IntStream;

/// Days of a month as a recurrence rule names them.
final class MonthDays {

    /// The last day that every month has.
    static final int IN_EVERY_MONTH = 28;

    private MonthDays() {}

    /// The days of which the last that a month has is `day`, or its own last.
    ///
    /// @param day 29 to 31
    static List<Integer> upTo(int day) {
        return IntStream.rangeClosed(IN_EVERY_MONTH, day).boxed().toList();
    }

    /// The parts of a rule for `day` of the month: where a month has no such day, its last.
    ///
    /// @param day 1 to 31
    static String part(int day) {
        return day <= IN_EVERY_MONTH
                ? "BYMONTHDAY=" + day
                : "BYMONTHDAY="
                        + String.join(",", upTo(day).stream().map(String::valueOf).toList())
                        + ";BYSETPOS=-1";
    }
}
