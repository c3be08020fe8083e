package org.kartoteka.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kartoteka.followups.Alert;
import org.kartoteka.followups.AlertPlan;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FollowUpId;
import org.kartoteka.reminders.AlertKey;
import org.kartoteka.reminders.Reminders;
import org.kartoteka.reminders.StepAlerts;
import org.kartoteka.testing.ToldInMemory;
import org.kartoteka.testing.WallClock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// T24: each reminder is told exactly once and at the same local time, in every zone the platform
/// knows, around every change of its clocks in 2026 to 2030, and on a journey.
///
/// The program looks every ten minutes. The short form takes every twentieth zone.
class ZonesTest {

    private static final boolean LONG = Boolean.getBoolean("trust.long");
    private static final int EVERY = LONG ? 1 : 20;
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2031-01-01T00:00:00Z");
    private static final Duration LOOK_EVERY = Duration.ofMinutes(10);
    private static final Duration AROUND = Duration.ofHours(5);
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(2020, 1, 1, 0, 0);
    private static final LocalTime WORKDAY_START = LocalTime.of(9, 0);

    private record Tried(int zones, int gaps, int overlaps, int midnightGaps, int told) {}

    @Test
    void eachReminderIsToldOnceAroundEveryChangeOfTheClocks() {
        var zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
        var tried = new Tried(0, 0, 0, 0, 0);
        for (var number = 0; number < zones.size(); number += EVERY) {
            tried = tryZone(ZoneId.of(zones.get(number)), tried);
        }
        System.out.println("Zones: " + tried);
        assertTrue(tried.gaps() > 20 && tried.overlaps() > 20, tried.toString());
        assertTrue(!LONG || tried.zones() >= 590 && tried.midnightGaps() >= 30, tried.toString());
    }

    private static Tried tryZone(ZoneId zone, Tried before) {
        var gaps = before.gaps();
        var overlaps = before.overlaps();
        var midnights = before.midnightGaps();
        var told = before.told();
        var change = zone.getRules().nextTransition(FROM);
        while (change != null && change.getInstant().isBefore(TO)) {
            gaps += change.isGap() ? 1 : 0;
            overlaps += change.isOverlap() ? 1 : 0;
            midnights += isAtMidnight(change) ? 1 : 0;
            told += around(zone, change);
            change = zone.getRules().nextTransition(change.getInstant());
        }
        return new Tried(before.zones() + 1, gaps, overlaps, midnights, told);
    }

    /// A day that begins later than at midnight.
    private static boolean isAtMidnight(ZoneOffsetTransition change) {
        var day = change.getDateTimeAfter().toLocalDate();
        return change.isGap() && !change.getDateTimeBefore().isAfter(day.atStartOfDay());
    }

    private static int around(ZoneId zone, ZoneOffsetTransition change) {
        var plans = plansAround(change);
        var told = new ToldInMemory();
        var clock = new WallClock(change.getInstant().minus(AROUND), zone);
        var reminders =
                new Reminders(
                        List.of(new StepAlerts(_ -> plans, () -> WORKDAY_START)), told, clock);
        var toldAt = new HashMap<AlertKey, LocalDateTime>();
        while (clock.instant().isBefore(change.getInstant().plus(AROUND))) {
            var now = clock.local();
            for (var notice : reminders.look().notices()) {
                for (var key : notice.keys()) {
                    assertEquals(null, toldAt.put(key, now), () -> "twice in " + zone);
                }
            }
            clock.turnBy(LOOK_EVERY);
        }
        assertToldInTime(plans, toldAt, change, zone);
        return toldAt.size();
    }

    /// Inside the hour that is left out or comes twice, at its edges, and an hour around, with and
    /// without a time of its own, and at midnight.
    private static List<AlertPlan> plansAround(ZoneOffsetTransition change) {
        var first = min(change.getDateTimeBefore(), change.getDateTimeAfter());
        var last = max(change.getDateTimeBefore(), change.getDateTimeAfter());
        var moments = new ArrayList<LocalDateTime>();
        for (var at = first.minusHours(1);
                !at.isAfter(last.plusHours(1));
                at = at.plusMinutes(15)) {
            moments.add(at);
        }
        moments.add(last.toLocalDate().atStartOfDay());
        var plans = new ArrayList<AlertPlan>();
        moments.stream()
                .distinct()
                .forEach(at -> plans.add(plan(plans.size() + 1L, at, List.of(Alert.ON_TIME))));
        plans.add(plan(plans.size() + 1L, last.plusMinutes(30), List.of(new Alert(60))));
        return plans;
    }

    private static LocalDateTime min(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDateTime max(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? other : one;
    }

    private static AlertPlan plan(long id, LocalDateTime at, List<Alert> alerts) {
        return new AlertPlan(
                new FollowUpId(id),
                new ClientId(id),
                at.toLocalDate(),
                Optional.of(at.toLocalTime()),
                alerts,
                LONG_AGO);
    }

    /// The clock on the wall showed the moment, or the first minute behind the hour that was left
    /// out; one look later at most.
    private static void assertToldInTime(
            List<AlertPlan> plans,
            Map<AlertKey, LocalDateTime> toldAt,
            ZoneOffsetTransition change,
            ZoneId zone) {
        for (var plan : plans) {
            var alert = plan.alerts().getFirst();
            var at =
                    plan.due()
                            .atTime(plan.time().orElseThrow())
                            .minusMinutes(alert.minutesBefore());
            var key =
                    new AlertKey.OfStep(
                            plan.step(), plan.due(), plan.time(), alert.minutesBefore());
            var inGap =
                    change.isGap()
                            && !at.isBefore(change.getDateTimeBefore())
                            && at.isBefore(change.getDateTimeAfter());
            var expected = inGap ? change.getDateTimeAfter() : at;
            var when = toldAt.get(key);
            assertTrue(when != null, () -> "lost in " + zone + ": " + at);
            var begun = change.getInstant().minus(AROUND).atZone(zone).toLocalDateTime();
            assertTrue(
                    !when.isBefore(expected)
                            && (expected.isBefore(begun)
                                    || when.isBefore(expected.plus(LOOK_EVERY))),
                    () -> "at " + when + " instead of " + expected + " in " + zone);
        }
    }

    @Test
    void onAJourneyEachIsToldOnceWhateverTheHourBecomes() {
        var zones =
                List.of(
                        "Europe/Moscow",
                        "Asia/Vladivostok",
                        "Europe/Moscow",
                        "Pacific/Apia",
                        "Pacific/Pago_Pago",
                        "Europe/Moscow");
        var plans = new ArrayList<AlertPlan>();
        for (var hour = 0; hour < 4 * 24; hour++) {
            var at = LocalDateTime.of(2026, 3, 10, 0, 0).plusHours(hour);
            plans.add(plan(hour + 1L, at, List.of(Alert.ON_TIME)));
        }
        var told = new ToldInMemory();
        var clock =
                new WallClock(
                        LocalDateTime.of(2026, 3, 9, 20, 0).toInstant(ZoneOffset.ofHours(3)),
                        ZoneId.of(zones.getFirst()));
        var reminders =
                new Reminders(
                        List.of(new StepAlerts(_ -> plans, () -> WORKDAY_START)), told, clock);
        var furthest = clock.local();
        var number = 0;
        for (var stay = 0; stay < zones.size(); stay++) {
            clock.travelTo(ZoneId.of(zones.get(stay)));
            for (var look = 0; look < 20 * 6; look++) {
                furthest = max(furthest, clock.local());
                number += reminders.look().notices().size();
                assertEquals(countUpTo(plans, furthest), number, zones.get(stay));
                clock.turnBy(LOOK_EVERY);
            }
        }
        assertEquals(plans.size(), number, "all are told, none is told twice");
    }

    private static int countUpTo(List<AlertPlan> plans, LocalDateTime now) {
        return (int)
                plans.stream()
                        .filter(plan -> !plan.due().atTime(plan.time().orElseThrow()).isAfter(now))
                        .count();
    }
}
