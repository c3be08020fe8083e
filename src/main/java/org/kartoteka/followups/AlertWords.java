package org.kartoteka.followups;

import org.kartoteka.platform.text.Messages;

import java.util.List;
import java.util.stream.Collectors;

/// Says alerts back: «за день и за 15 минут». [AlertText] reads them again as the same.
public final class AlertWords {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;
    private static final int WEEK = 7 * DAY;

    private final Messages messages;

    public AlertWords(Messages messages) {
        this.messages = messages;
    }

    public String of(List<Alert> alerts) {
        if (alerts.isEmpty()) {
            return messages.get("followups.alert.none");
        }
        var words = alerts.stream().map(this::of).toList();
        var last = words.size() - 1;
        return last == 0
                ? words.getFirst()
                : messages.get(
                        "followups.recurrence.and",
                        words.subList(0, last).stream().collect(Collectors.joining(", ")),
                        words.getLast());
    }

    private String of(Alert alert) {
        var minutes = alert.minutesBefore();
        if (minutes == 0) {
            return messages.get("followups.alert.ontime");
        }
        if (minutes % WEEK == 0) {
            return before("week", minutes / WEEK);
        }
        if (minutes % DAY == 0) {
            return before("day", minutes / DAY);
        }
        return minutes % HOUR == 0 ? before("hour", minutes / HOUR) : before("minute", minutes);
    }

    private String before(String unit, int count) {
        return count == 1
                ? messages.get("followups.alert." + unit)
                : messages.count("followups.alert." + unit + "s", count);
    }
}
