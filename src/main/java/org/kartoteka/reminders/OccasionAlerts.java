package org.kartoteka.reminders;

import org.kartoteka.occasions.Anniversary;
import org.kartoteka.occasions.DayKey;
import org.kartoteka.occasions.ReadOccasions;
import org.kartoteka.occasions.Standing;
import org.kartoteka.reminders.AlertKey.OfOccasion;
import org.kartoteka.reminders.AlertKey.OfOccasion.Call;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The alerts of birthdays and other dates: as the lead time begins, and on the day, each as the
/// working day begins. What was greeted meanwhile is not told, nor what it is too late for.
///
/// Where only the month is known there is one alert, as its lead time begins.
public final class OccasionAlerts implements AlertSource {

    private final ReadOccasions occasions;
    private final Supplier<LocalTime> workdayStart;

    /// @param workdayStart asked each time, because a person may change it
    public OccasionAlerts(ReadOccasions occasions, Supplier<LocalTime> workdayStart) {
        this.occasions = occasions;
        this.workdayStart = workdayStart;
    }

    @Override
    public List<PendingAlert> upTo(LocalDateTime now) {
        var start = workdayStart.get();
        var pending = new ArrayList<PendingAlert>();
        for (var standing : occasions.open(now.toLocalDate())) {
            addDue(standing, start, now, pending);
        }
        return pending;
    }

    @Override
    public Optional<LocalDateTime> nextAfter(LocalDateTime now) {
        var today = now.with(workdayStart.get());
        return Optional.of(today.isAfter(now) ? today : today.plusDays(1));
    }

    private static void addDue(
            Standing standing, LocalTime start, LocalDateTime now, List<PendingAlert> pending) {
        var kept = standing.anniversary();
        var lead = standing.leadDays();
        var hasDay = kept.day().isPresent();
        if (lead > 0 || !hasDay) {
            addDue(kept, Call.AHEAD, kept.first().minusDays(lead), start, now, pending);
        }
        if (hasDay) {
            addDue(kept, Call.ON_THE_DAY, kept.first(), start, now, pending);
        }
    }

    private static void addDue(
            Anniversary kept,
            Call call,
            LocalDate day,
            LocalTime start,
            LocalDateTime now,
            List<PendingAlert> pending) {
        var at = day.atTime(start);
        if (at.isAfter(now) || day.isBefore(kept.occasion().knownSince())) {
            return;
        }
        var dayKey = DayKey.of(kept.occasion().date()).orElseThrow();
        var key = new OfOccasion(kept.occasion().ref(), kept.year(), dayKey, call);
        pending.add(new PendingAlert(key, new Subject.Day(kept), at));
    }
}
