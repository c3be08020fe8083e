package org.kartoteka.reminders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kartoteka.followups.Alert;
import org.kartoteka.followups.AlertPlan;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FollowUpId;
import org.kartoteka.kernel.OccasionId;
import org.kartoteka.kernel.PartialDate;
import org.kartoteka.occasions.Anniversary;
import org.kartoteka.occasions.Greeting;
import org.kartoteka.occasions.LeapDayPolicy;
import org.kartoteka.occasions.Occasion;
import org.kartoteka.occasions.OccasionRef;
import org.kartoteka.occasions.OccasionRules;
import org.kartoteka.occasions.ReadOccasions;
import org.kartoteka.testing.DirectTransactions;
import org.kartoteka.testing.OccasionsInMemory;
import org.kartoteka.testing.ToldInMemory;
import org.kartoteka.testing.WallClock;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

class RemindersTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 5);
    private static final ClientId ANNA = new ClientId(1);

    private final WallClock clock =
            new WallClock(DAY.minusDays(10).atTime(8, 0).atZone(MOSCOW).toInstant(), MOSCOW);
    private final OccasionsInMemory occasions = new OccasionsInMemory();
    private final List<AlertPlan> plans = new ArrayList<>();
    private final ToldInMemory told = new ToldInMemory();
    private LocalTime workdayStart = LocalTime.of(9, 0);
    private OccasionRules rules = OccasionRules.DEFAULTS;
    private final Reminders reminders =
            new Reminders(
                    List.of(
                            new StepAlerts(_ -> plans, () -> workdayStart),
                            new OccasionAlerts(
                                    new ReadOccasions(
                                            occasions,
                                            occasions,
                                            new DirectTransactions(),
                                            () -> rules),
                                    () -> workdayStart)),
                    told,
                    clock);

    private void turnTo(LocalDateTime local) {
        clock.turnTo(local.atZone(MOSCOW).toInstant());
    }

    private void plan(long step, LocalDate due, Optional<LocalTime> time, Alert... alerts) {
        plans.add(
                new AlertPlan(
                        new FollowUpId(step), ANNA, due, time, List.of(alerts), clock.local()));
    }

    private Occasion birthday(String date) {
        var occasion =
                Occasion.birthday(
                        ANNA,
                        PartialDate.parse(date),
                        OptionalInt.empty(),
                        LocalDate.of(2020, 1, 1));
        occasions.add(occasion);
        return occasion;
    }

    private int told() {
        return reminders.look().notices().stream().mapToInt(notice -> notice.keys().size()).sum();
    }

    @Test
    void aBirthdayIsToldAheadAndOnTheDayAsTheWorkBegins() {
        birthday("1980-06-05");
        turnTo(DAY.minusDays(3).atTime(8, 59));
        assertEquals(0, told());
        turnTo(DAY.minusDays(3).atTime(9, 0));
        assertEquals(1, told());
        turnTo(DAY.atTime(8, 59));
        assertEquals(0, told());
        turnTo(DAY.atTime(9, 5));
        assertEquals(1, told());
    }

    @Test
    void whoIsGreetedAheadIsNotToldOnTheDay() {
        var kept =
                Anniversary.in(2026, birthday("1980-06-05"), LeapDayPolicy.FEBRUARY_28)
                        .orElseThrow();
        occasions.record(Greeting.closing(kept, Greeting.Choice.SENT, clock.instant()));
        turnTo(DAY.atTime(9, 5));
        assertEquals(0, told());
    }

    @Test
    void whatWasMissedIsOneLineOfADigestAndWhatIsTooLateIsNone() {
        birthday("1980-06-05");
        reminders.look();
        turnTo(DAY.plusDays(20).atTime(10, 0));
        var digest = reminders.look();
        assertTrue(digest instanceof Bulletin.Digest);
        assertEquals(1, digest.notices().size());
        assertEquals(2, digest.notices().getFirst().keys().size());

        birthday("1980-05-20");
        turnTo(DAY.plusDays(21).atTime(10, 0));
        assertEquals(0, told());
    }

    @Test
    void ofAMonthThereIsOneAlertWhateverTheLeadTimeBecomes() {
        birthday("--06");
        turnTo(LocalDate.of(2026, 5, 29).atTime(9, 0));
        assertEquals(1, told());
        rules = new OccasionRules(LeapDayPolicy.FEBRUARY_28, 0, 30);
        turnTo(LocalDate.of(2026, 6, 1).atTime(9, 0));
        assertEquals(0, told());
    }

    @Test
    void aSettingTellsNothingTwice() {
        plan(1, DAY, Optional.empty(), Alert.ON_TIME);
        turnTo(DAY.atTime(9, 0));
        assertEquals(1, told());
        workdayStart = LocalTime.of(10, 0);
        turnTo(DAY.atTime(10, 0));
        assertEquals(0, told());
    }

    @Test
    void whatIsPutOffIsToldAtItsNewHour() {
        plan(1, DAY, Optional.of(LocalTime.of(12, 0)), Alert.ON_TIME);
        turnTo(DAY.atTime(12, 0));
        assertEquals(1, told());
        plans.clear();
        plan(1, DAY, Optional.of(LocalTime.of(15, 0)), Alert.ON_TIME);
        assertEquals(0, told());
        turnTo(DAY.atTime(15, 0));
        assertEquals(1, told());
    }

    @Test
    void whatWasJustTypedIsNotToldAsMissed() {
        turnTo(DAY.atTime(12, 0));
        plan(1, DAY, Optional.empty(), new Alert(1440), Alert.ON_TIME);
        assertEquals(0, told());
    }

    @Test
    void upToThreeAtOnceAreNoticesAndFourAreADigest() {
        for (var step = 1; step <= 3; step++) {
            plan(step, DAY, Optional.of(LocalTime.of(12, 0)), Alert.ON_TIME);
        }
        for (var step = 4; step <= 7; step++) {
            plan(step, DAY, Optional.of(LocalTime.of(13, 0)), Alert.ON_TIME);
        }
        reminders.look();
        turnTo(DAY.atTime(12, 10));
        assertEquals(3, ((Bulletin.Punctual) reminders.look()).notices().size());
        turnTo(DAY.atTime(13, 0));
        assertEquals(4, ((Bulletin.Digest) reminders.look()).notices().size());
    }

    @Test
    void whatIsDoneNoLongerWaits() {
        plan(1, DAY, Optional.of(LocalTime.of(12, 0)), Alert.ON_TIME);
        plan(2, DAY, Optional.of(LocalTime.of(12, 0)), Alert.ON_TIME);
        turnTo(DAY.atTime(12, 0));
        reminders.look();
        assertEquals(2, reminders.waiting().size());
        plans.removeFirst();
        assertEquals(1, reminders.waiting().size());
        reminders.putAway(reminders.waiting());
        assertEquals(List.of(), reminders.waiting());
    }

    @Test
    void theNextLookIsNoLaterThanTheNextAlert() {
        assertEquals(Optional.of(DAY.minusDays(10).atTime(9, 0)), reminders.nextLook());
        plan(1, DAY.minusDays(10), Optional.of(LocalTime.of(8, 40)), new Alert(15));
        assertEquals(Optional.of(DAY.minusDays(10).atTime(8, 25)), reminders.nextLook());
        clock.turnBy(Duration.ofMinutes(30));
        assertEquals(Optional.of(DAY.minusDays(10).atTime(9, 0)), reminders.nextLook());
    }

    @Test
    void differentKeysAreStoredDifferently() {
        var step = new FollowUpId(Long.MAX_VALUE);
        var stored =
                new OccasionRef(
                        new ClientId(Long.MAX_VALUE), Optional.of(new OccasionId(Long.MAX_VALUE)));
        var keys =
                List.of(
                        new AlertKey.OfStep(step, DAY, Optional.empty(), 0),
                        new AlertKey.OfStep(step, DAY, Optional.of(LocalTime.MIDNIGHT), 0),
                        new AlertKey.OfStep(step, DAY, Optional.of(LocalTime.NOON), 40_320),
                        new AlertKey.OfStep(step, DAY.plusDays(1), Optional.empty(), 0),
                        new AlertKey.OfOccasion(
                                stored, 2026, 229, AlertKey.OfOccasion.Call.ON_THE_DAY),
                        new AlertKey.OfOccasion(stored, 2026, 229, AlertKey.OfOccasion.Call.AHEAD),
                        new AlertKey.OfOccasion(
                                OccasionRef.onCardOf(stored.client()),
                                2026,
                                229,
                                AlertKey.OfOccasion.Call.AHEAD));
        assertEquals(keys.size(), keys.stream().map(AlertKey::stored).distinct().count());
        assertTrue(keys.stream().allMatch(key -> key.stored().length() <= 80));
    }
}
