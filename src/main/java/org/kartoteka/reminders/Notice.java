package org.kartoteka.reminders;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/// One thing to be told, however many of its alerts have fallen due.
///
/// @param at local moment of the latest of them
/// @param keys of all of them
public record Notice(Subject subject, LocalDateTime at, List<AlertKey> keys) {

    public Notice {
        keys = List.copyOf(keys);
    }

    /// One for each subject, the earliest first.
    static List<Notice> of(Collection<PendingAlert> alerts) {
        var bySubject = new LinkedHashMap<Subject, List<PendingAlert>>();
        alerts.forEach(
                alert ->
                        bySubject
                                .computeIfAbsent(alert.subject(), _ -> new ArrayList<>())
                                .add(alert));
        return bySubject.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparing(Notice::at)
                                .thenComparing(notice -> notice.subject().client()))
                .toList();
    }

    private static Notice of(Subject subject, List<PendingAlert> alerts) {
        var latest =
                alerts.stream().map(PendingAlert::at).max(Comparator.naturalOrder()).orElseThrow();
        return new Notice(subject, latest, alerts.stream().map(PendingAlert::key).toList());
    }
}
