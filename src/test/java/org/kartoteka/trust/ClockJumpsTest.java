package org.kartoteka.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kartoteka.followups.Alert;
import org.kartoteka.followups.AlertPlan;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FollowUpId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.reminders.AlertKey;
import org.kartoteka.reminders.Bulletin;
import org.kartoteka.reminders.Reminders;
import org.kartoteka.reminders.StepAlerts;
import org.kartoteka.testing.ToldInMemory;
import org.kartoteka.testing.WallClock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// T25: whatever the clock does, no reminder is told twice or lost, and after a long sleep there is
/// one grouped list.
class ClockJumpsTest {

    private static final int LIVES = Boolean.getBoolean("trust.long") ? 2_000 : 20;
    private static final int JUMPS = 40;

    /// As time goes, as NTP puts it right, as sleep, a wrong hand and a flat battery make it jump.
    private static final List<Duration> STEPS =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(10),
                    Duration.ofMinutes(47),
                    Duration.ofHours(1),
                    Duration.ofHours(-1),
                    Duration.ofSeconds(-5),
                    Duration.ofSeconds(60),
                    Duration.ofDays(-1),
                    Duration.ofDays(3),
                    Duration.ofDays(30),
                    Duration.ofDays(-30));

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Instant START = Instant.parse("2026-06-01T06:00:00Z");
    private static final LocalTime WORKDAY_START = LocalTime.of(9, 0);

    private final WallClock clock = new WallClock(START, MOSCOW);
    private final ToldInMemory told = new ToldInMemory();
    private final List<AlertPlan> plans = hourly(40 * 24);
    private final Reminders reminders =
            new Reminders(List.of(new StepAlerts(_ -> plans, () -> WORKDAY_START)), told, clock);

    /// One step for each hour, told fifteen minutes before and on time.
    private static List<AlertPlan> hourly(int hours) {
        var plans = new ArrayList<AlertPlan>();
        var first = LocalDateTime.ofInstant(START, MOSCOW).plusHours(1);
        for (var hour = 0; hour < hours; hour++) {
            var at = first.plusHours(hour);
            plans.add(
                    new AlertPlan(
                            new FollowUpId(hour + 1),
                            new ClientId(hour + 1),
                            at.toLocalDate(),
                            Optional.of(at.toLocalTime()),
                            List.of(new Alert(15), Alert.ON_TIME),
                            first.minusDays(1)));
        }
        return plans;
    }

    /// Everything the clock has ever shown to have come is told, once.
    @Test
    void nothingIsLostOrTwice() {
        for (var seed = 1L; seed <= LIVES; seed++) {
            new ClockJumpsTest().jumpAbout(new Random(seed));
        }
    }

    private void jumpAbout(Random random) {
        var shown = new HashSet<AlertKey>();
        var furthest = clock.local();
        for (var number = 0; number < JUMPS; number++) {
            clock.turnBy(STEPS.get(random.nextInt(STEPS.size())));
            furthest = clock.local().isAfter(furthest) ? clock.local() : furthest;
            for (var notice : reminders.look().notices()) {
                notice.keys().forEach(key -> assertTrue(shown.add(key), "told twice"));
            }
            assertEquals(keysUpTo(furthest), shown);
        }
    }

    private HashSet<AlertKey> keysUpTo(LocalDateTime now) {
        var keys = new HashSet<AlertKey>();
        for (var plan : plans) {
            for (var alert : plan.alerts()) {
                var at = plan.due().atTime(plan.time().orElseThrow());
                if (!at.minusMinutes(alert.minutesBefore()).isAfter(now)) {
                    keys.add(
                            new AlertKey.OfStep(
                                    plan.step(), plan.due(), plan.time(), alert.minutesBefore()));
                }
            }
        }
        return keys;
    }

    @Test
    void afterALongSleepThereIsOneDigestThatSaysSinceWhen() {
        assertInstanceOf(Bulletin.Nothing.class, reminders.look());
        var before = clock.local();
        clock.turnBy(Duration.ofDays(21));
        var digest = assertInstanceOf(Bulletin.Digest.class, reminders.look());
        assertEquals(
                21 * 24, digest.notices().size(), "one line for each step, not for each alert");
        assertEquals(Optional.of(before), digest.silentSince());
        assertInstanceOf(Bulletin.Nothing.class, reminders.look());
    }

    @Test
    void onTimeItIsANoticeOfItsOwn() {
        reminders.look();
        clock.turnBy(Duration.ofMinutes(45));
        assertInstanceOf(Bulletin.Punctual.class, reminders.look());
        clock.turnBy(Duration.ofMinutes(15));
        var onTime = assertInstanceOf(Bulletin.Punctual.class, reminders.look());
        assertEquals(1, onTime.notices().size());
    }

    @Test
    void aSleepOfAMinuteIsNotWorthADigest() {
        clock.turnBy(Duration.ofMinutes(44));
        reminders.look();
        clock.turnBy(Duration.ofSeconds(70));
        assertInstanceOf(Bulletin.Punctual.class, reminders.look());
    }

    @Test
    void aClockPutBackTellsNothingAnewAndNamesNoSilence() {
        clock.turnBy(Duration.ofDays(30));
        reminders.look();
        clock.turnBy(Duration.ofDays(-30));
        assertInstanceOf(Bulletin.Nothing.class, reminders.look());
        clock.turnBy(Duration.ofDays(31));
        var digest = assertInstanceOf(Bulletin.Digest.class, reminders.look());
        assertEquals(24, digest.notices().size());
    }

    @Test
    void identitiesGoUpWhateverTheClockDoes() {
        var ids = new IdSource(clock, 0);
        var last = 0L;
        for (var jump : List.of(0, 30, -30, -5000, 1, -1, 5000)) {
            clock.turnBy(Duration.ofDays(jump));
            var next = ids.next();
            assertTrue(next > last, "after a jump of " + jump + " days");
            last = next;
        }
    }
}
