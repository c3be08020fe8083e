package org.kartoteka.followups;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Alerts as the base keeps them: minutes before, blanks between them, nothing for none.
public final class AlertList {

    private AlertList() {}

    public static String stored(List<Alert> alerts) {
        return alerts.stream()
                .map(alert -> Integer.toString(alert.minutesBefore()))
                .collect(Collectors.joining(" "));
    }

    /// @throws NumberFormatException if `stored` is no such list
    public static List<Alert> parse(String stored) {
        return Stream.of(stored.split(" "))
                .filter(number -> !number.isEmpty())
                .map(number -> new Alert(Integer.parseInt(number)))
                .toList();
    }
}
