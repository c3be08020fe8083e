package org.kartoteka.followups.ui;

import org.kartoteka.followups.Agenda;
import org.kartoteka.followups.AgendaItem;
import org.kartoteka.followups.Due;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Lays an agenda out in lines: each group that has something under its heading.
///
/// @param now local
/// @param questions what an item asks, if it asks something
record TodayLines(
        Agenda agenda,
        LocalDateTime now,
        Function<TodayRow.Key, Optional<TodayQuestion>> questions) {

    List<TodayRow> all() {
        var lines = new ArrayList<TodayRow>();
        for (var due : Due.values()) {
            var items = agenda.of(due);
            if (!items.isEmpty()) {
                lines.add(heading(due, items));
                items.forEach(item -> lines.add(line(item)));
            }
        }
        return lines;
    }

    private TodayRow heading(Due due, List<AgendaItem> items) {
        var open = items.stream().filter(item -> !item.isDone()).toList();
        var steps = open.stream().filter(AgendaItem.Step.class::isInstance).count();
        var notListed = due == Due.LATER ? Math.max(0, agenda.laterSteps() - steps) : 0;
        return new TodayRow.Heading(due, open.size() + notListed, notListed);
    }

    private TodayRow line(AgendaItem item) {
        return new TodayRow.Item(
                item, agenda.today(), item.isPast(now), questions.apply(TodayRow.Key.of(item)));
    }
}
