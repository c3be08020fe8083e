package org.kartoteka.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.kartoteka.followups.Alert;
import org.kartoteka.followups.AlertPlan;
import org.kartoteka.followups.Recurrence;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FollowUpId;
import org.kartoteka.kernel.OccasionId;
import org.kartoteka.kernel.PartialDate;
import org.kartoteka.occasions.DayKey;
import org.kartoteka.occasions.Greeting;
import org.kartoteka.occasions.LeapDayPolicy;
import org.kartoteka.occasions.Occasion;
import org.kartoteka.occasions.OccasionKind;
import org.kartoteka.occasions.OccasionRules;
import org.kartoteka.occasions.OccasionState;
import org.kartoteka.occasions.ReadOccasions;
import org.kartoteka.occasions.Standing;
import org.kartoteka.reminders.AlertKey;
import org.kartoteka.reminders.Bulletin;
import org.kartoteka.reminders.Notice;
import org.kartoteka.reminders.OccasionAlerts;
import org.kartoteka.reminders.Reminders;
import org.kartoteka.reminders.StepAlerts;
import org.kartoteka.testing.DirectTransactions;
import org.kartoteka.testing.OccasionsInMemory;
import org.kartoteka.testing.ToldInMemory;
import org.kartoteka.testing.WallClock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

/// One person's eight years with a laptop, thrown by a seed. What must hold is checked on the way
/// and at the end, by counting days anew and not by the classes that are tried.
final class LivedYears {

    /// What happened, to show that something did.
    record Tally(
            int lives,
            long looks,
            long told,
            long digests,
            long greetings,
            long belated,
            long stepsDone,
            long moves,
            long daysOff,
            long wrongClocks,
            long crashes) {

        static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

        Tally plus(Tally other) {
            return new Tally(
                    lives + other.lives,
                    looks + other.looks,
                    told + other.told,
                    digests + other.digests,
                    greetings + other.greetings,
                    belated + other.belated,
                    stepsDone + other.stepsDone,
                    moves + other.moves,
                    daysOff + other.daysOff,
                    wrongClocks + other.wrongClocks,
                    crashes + other.crashes);
        }
    }

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 3, 1);
    private static final LocalDate LAST_DAY = FIRST_DAY.plusYears(8).minusDays(1);
    private static final LocalTime WORKDAY_START = LocalTime.of(9, 0);

    /// The leave of 28 days of article 115 of the Labour Code.
    private static final int LONGEST_ABSENCE = 28;

    private static final int SERIES = 60;

    /// Both hemispheres, gaps at midnight, half an hour of summer time, the date line.
    private static final List<ZoneId> ZONES =
            List.of(
                            "Europe/Moscow",
                            "Asia/Vladivostok",
                            "Europe/Berlin",
                            "America/New_York",
                            "Africa/Cairo",
                            "America/Santiago",
                            "Australia/Lord_Howe",
                            "Pacific/Auckland",
                            "Asia/Beirut",
                            "Pacific/Honolulu",
                            "Pacific/Kiritimati",
                            "Asia/Kolkata",
                            "Africa/Casablanca")
                    .stream()
                    .map(ZoneId::of)
                    .toList();

    private static final List<String> RECURRENCES =
            List.of(
                    "FREQ=MONTHLY;BYDAY=3MO",
                    "FREQ=MONTHLY;BYDAY=-1FR",
                    "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
                    "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
                    "FREQ=MONTHLY",
                    "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8",
                    "AFTER-DONE=P90D",
                    "AFTER-DONE=P2M");

    private static final List<Duration> WRONG_BY =
            List.of(
                    Duration.ofDays(-1),
                    Duration.ofDays(30),
                    Duration.ofHours(1),
                    Duration.ofHours(-1),
                    Duration.ofSeconds(-5),
                    Duration.ofDays(-5000));

    /// An open step, and which of its alerts the clock on the wall has reached while the program
    /// looked.
    private static final class Series {
        final Recurrence recurrence;
        final LocalDate start;
        AlertPlan plan;
        boolean[] reached;

        Series(Recurrence recurrence, LocalDate start) {
            this.recurrence = recurrence;
            this.start = start;
        }
    }

    private final Random random;
    private final OccasionRules rules;
    private final OccasionsInMemory occasions = new OccasionsInMemory();
    private final ToldInMemory told = new ToldInMemory();
    private final List<Occasion> everything = new ArrayList<>();
    private final List<Series> series = new ArrayList<>();
    private final WallClock clock =
            new WallClock(
                    FIRST_DAY.atTime(6, 0).atZone(ZONES.getFirst()).toInstant(), ZONES.getFirst());
    private final ReadOccasions reading;
    private final Reminders reminders;
    private final Set<AlertKey> shown = new HashSet<>();
    private final Set<AlertKey> due = new HashSet<>();
    private long nextId = 1;

    private long looks;
    private long digests;
    private long greetings;
    private long belated;
    private long stepsDone;
    private long moves;
    private long daysOff;
    private long wrongClocks;
    private long crashes;

    LivedYears(long seed, int clients) {
        random = new Random(seed);
        rules =
                new OccasionRules(
                        random.nextBoolean() ? LeapDayPolicy.FEBRUARY_28 : LeapDayPolicy.MARCH_1,
                        random.nextInt(8),
                        OccasionRules.DEFAULTS.lateDays());
        reading = new ReadOccasions(occasions, occasions, new DirectTransactions(), () -> rules);
        reminders =
                new Reminders(
                        List.of(
                                new OccasionAlerts(reading, () -> WORKDAY_START),
                                new StepAlerts(this::dueUpTo, () -> WORKDAY_START)),
                        told,
                        clock);
        for (var client = 1; client <= clients; client++) {
            addDates(new ClientId(client));
        }
        for (var number = 0; number < SERIES; number++) {
            beginSeries();
        }
    }

    private void addDates(ClientId client) {
        var known = random.nextInt(5) == 0 ? FIRST_DAY.plusDays(random.nextInt(2000)) : FIRST_DAY;
        if (random.nextInt(30) > 0) {
            add(Occasion.birthday(client, anyDate(), anyLead(), known));
        }
        if (random.nextInt(5) == 0) {
            var kinds =
                    List.of(
                            OccasionKind.NAME_DAY,
                            OccasionKind.COMPANY_ANNIVERSARY,
                            OccasionKind.OTHER);
            add(
                    Occasion.stored(
                            new OccasionId(nextId++),
                            client,
                            kinds.get(random.nextInt(kinds.size())),
                            "",
                            anyDate(),
                            anyLead(),
                            known));
        }
    }

    private void add(Occasion occasion) {
        everything.add(occasion);
        occasions.add(occasion);
    }

    private PartialDate anyDate() {
        var year = 1930 + random.nextInt(90);
        var day = LocalDate.ofYearDay(year, 1 + random.nextInt(365));
        return switch (random.nextInt(20)) {
            case 0 -> new PartialDate(year, 0, 0);
            case 1 -> new PartialDate(year, day.getMonthValue(), 0);
            case 2 -> new PartialDate(0, day.getMonthValue(), 0);
            case 3 -> new PartialDate(1996, 2, 29);
            case 4 -> PartialDate.yearless(2, 29);
            case 5 -> PartialDate.yearless(12, 31);
            case 6 -> PartialDate.yearless(1, 1);
            case 7, 8, 9, 10 -> PartialDate.yearless(day.getMonthValue(), day.getDayOfMonth());
            default -> PartialDate.of(day);
        };
    }

    private OptionalInt anyLead() {
        return random.nextInt(4) == 0
                ? OptionalInt.of(random.nextInt(Occasion.MOST_LEAD_DAYS + 1))
                : OptionalInt.empty();
    }

    private void beginSeries() {
        var recurrence = Recurrence.parse(RECURRENCES.get(random.nextInt(RECURRENCES.size())));
        var start = recurrence.first(FIRST_DAY.plusDays(1 + random.nextInt(60))).orElseThrow();
        var begun = new Series(recurrence, start);
        plan(begun, start);
        series.add(begun);
    }

    private void plan(Series of, LocalDate day) {
        var time =
                random.nextInt(3) == 0
                        ? Optional.<LocalTime>empty()
                        : Optional.of(LocalTime.of(random.nextInt(24), 15 * random.nextInt(4)));
        var alerts =
                random.nextBoolean()
                        ? List.of(Alert.ON_TIME)
                        : List.of(new Alert(15), Alert.ON_TIME, new Alert(24 * 60));
        of.plan =
                new AlertPlan(
                        new FollowUpId(nextId++),
                        new ClientId(1 + random.nextInt(100)),
                        day,
                        time,
                        alerts,
                        clock.local());
        of.reached = new boolean[of.plan.alerts().size()];
    }

    private List<AlertPlan> dueUpTo(LocalDate day) {
        var plans = new ArrayList<AlertPlan>();
        for (var one : series) {
            if (!one.plan.due().isAfter(day)) {
                plans.add(one.plan);
            }
        }
        return plans;
    }

    Tally live() {
        var day = FIRST_DAY;
        var absence = 0;
        while (!day.isAfter(LAST_DAY)) {
            travel();
            if (absence > 0) {
                absence--;
                daysOff++;
            } else {
                work(day);
                absence = absence();
            }
            day = day.plusDays(1);
        }
        checkGreetings();
        checkTold();
        return new Tally(
                1,
                looks,
                shown.size(),
                digests,
                greetings,
                belated,
                stepsDone,
                moves,
                daysOff,
                wrongClocks,
                crashes);
    }

    private int absence() {
        return switch (random.nextInt(60)) {
            case 0 -> 1 + random.nextInt(LONGEST_ABSENCE - 1);
            case 1, 2, 3, 4, 5, 6, 7, 8 -> 1 + random.nextInt(3);
            default -> 0;
        };
    }

    private void travel() {
        if (random.nextInt(60) == 0) {
            clock.travelTo(ZONES.get(random.nextInt(ZONES.size())));
            moves++;
        }
    }

    private void work(LocalDate day) {
        if (random.nextInt(50) == 0) {
            lookWithAWrongClock(day);
        }
        var sessions = random.nextInt(3) == 0 ? 2 : 1;
        var hour = 0;
        for (var session = 0; session < sessions; session++) {
            hour = Math.min(23, hour + random.nextInt(16));
            clock.turnTo(instant(day, hour));
            look();
            if (random.nextInt(20) == 0) {
                assertEquals(new Bulletin.Nothing(), reminders.look(), "started twice");
            }
        }
        greetThoseInTheList();
        doWhatIsDue();
    }

    /// Through a gap or an overlap as it comes.
    private Instant instant(LocalDate day, int hour) {
        return day.atTime(hour, random.nextInt(60)).atZone(clock.getZone()).toInstant();
    }

    /// What is told then is told; a person notices and does nothing else before it is put right.
    private void lookWithAWrongClock(LocalDate day) {
        clock.turnTo(
                instant(day, random.nextInt(24))
                        .plus(WRONG_BY.get(random.nextInt(WRONG_BY.size()))));
        look();
        wrongClocks++;
    }

    private void look() {
        looks++;
        markReached();
        var bulletin = reminders.look();
        if (random.nextInt(500) == 0) {
            crash(bulletin);
        } else {
            bulletin.notices().forEach(this::show);
        }
        if (bulletin instanceof Bulletin.Digest) {
            digests++;
        }
    }

    private void show(Notice notice) {
        assertFalse(notice.at().isAfter(clock.local()), "told before its time");
        for (var key : notice.keys()) {
            assertTrue(shown.add(key), () -> "told twice: " + key.stored());
        }
    }

    /// Recorded, and the power went before anything was on the screen: it waits.
    private void crash(Bulletin bulletin) {
        crashes++;
        var recorded = new HashSet<AlertKey>();
        bulletin.notices().forEach(notice -> recorded.addAll(notice.keys()));
        assertEquals(new Bulletin.Nothing(), reminders.look(), "after a crash");
        var waiting = reminders.waiting();
        var found = new HashSet<AlertKey>();
        waiting.forEach(notice -> found.addAll(notice.keys()));
        assertTrue(found.containsAll(recorded), "lost by a crash");
        reminders.putAway(waiting);
        assertEquals(List.of(), reminders.waiting());
        bulletin.notices().forEach(this::show);
    }

    /// The clock on the wall says so, minute by minute: no class of the program is asked.
    private void markReached() {
        var now = clock.local();
        for (var one : series) {
            var plan = one.plan;
            for (var number = 0; number < one.reached.length; number++) {
                if (!one.reached[number]) {
                    var minutes = plan.alerts().get(number).minutesBefore();
                    var at =
                            LocalDateTime.of(plan.due(), plan.time().orElse(WORKDAY_START))
                                    .minusMinutes(minutes);
                    if (!at.isAfter(now) && at.isAfter(plan.plannedAt())) {
                        one.reached[number] = true;
                        due.add(new AlertKey.OfStep(plan.step(), plan.due(), plan.time(), minutes));
                    }
                }
            }
        }
    }

    private void greetThoseInTheList() {
        for (var standing : reading.open(clock.local().toLocalDate())) {
            var monthOnly = standing.anniversary().day().isEmpty();
            switch (standing.state()) {
                case MISSED -> greet(standing);
                case TODAY -> greetMostly(standing);
                case DUE -> {
                    if (monthOnly && standing.daysAhead() == 0) {
                        greetMostly(standing);
                    }
                }
                default -> {}
            }
        }
    }

    private void greetMostly(Standing standing) {
        if (random.nextInt(10) > 0) {
            greet(standing);
        }
    }

    private void greet(Standing standing) {
        checkTold(standing);
        var choice = random.nextInt(100) == 0 ? Greeting.Choice.SKIPPED : Greeting.Choice.SENT;
        assertTrue(
                occasions.record(Greeting.closing(standing.anniversary(), choice, clock.instant())),
                "greeted twice");
        greetings++;
        belated += standing.state() == OccasionState.MISSED ? 1 : 0;
    }

    /// Whoever is greeted after the hour of the alert was told of by then.
    private void checkTold(Standing standing) {
        var kept = standing.anniversary();
        var at = kept.first().atTime(WORKDAY_START);
        var fromTheFirst = !kept.first().isBefore(kept.occasion().knownSince());
        if (kept.day().isPresent() && fromTheFirst && !at.isAfter(clock.local())) {
            var key =
                    new AlertKey.OfOccasion(
                            kept.occasion().ref(),
                            kept.year(),
                            DayKey.of(kept.occasion().date()).orElseThrow(),
                            AlertKey.OfOccasion.Call.ON_THE_DAY);
            assertTrue(shown.contains(key), () -> "not told: " + key.stored());
        }
    }

    private void doWhatIsDue() {
        var today = clock.local().toLocalDate();
        for (var one : series) {
            if (!one.plan.due().isAfter(today) && random.nextInt(4) > 0) {
                stepsDone++;
                var following = one.recurrence.next(one.start, one.plan.due(), today).orElseThrow();
                assertTrue(following.isAfter(one.plan.due()), "a series goes on");
                plan(one, following);
            }
        }
    }

    /// Every date of every client, year by year, counted out by hand.
    private void checkGreetings() {
        var lastSure = clock.local().toLocalDate().minusDays(LONGEST_ABSENCE + 4);
        for (var occasion : everything) {
            var days = new ArrayList<LocalDate>();
            for (var year = FIRST_DAY.getYear(); year <= LAST_DAY.getYear(); year++) {
                keptOn(occasion, year).ifPresent(days::add);
            }
            var greeted = occasions.of(occasion.ref()).stream().map(Greeting::day).toList();
            assertEquals(greeted.size(), new HashSet<>(greeted).size(), "once a year");
            assertTrue(days.containsAll(greeted), () -> "greeted on another day: " + occasion);
            for (var day : days) {
                var last = lastDay(occasion, day);
                var mustBe =
                        !last.isBefore(occasion.knownSince())
                                && !last.isBefore(FIRST_DAY)
                                && !last.isAfter(lastSure);
                assertTrue(
                        !mustBe || greeted.contains(day),
                        () -> "not greeted on " + day + ": " + occasion);
            }
        }
    }

    private Optional<LocalDate> keptOn(Occasion occasion, int year) {
        var date = occasion.date();
        var first = occasion.kind() == OccasionKind.OTHER ? 0 : 1;
        if (date.month() == 0 || date.year() > 0 && year < date.year() + first) {
            return Optional.empty();
        }
        var hasDay = date.day() <= YearMonth.of(year, date.month()).lengthOfMonth();
        if (!hasDay) {
            return Optional.of(
                    rules.leapDay() == LeapDayPolicy.MARCH_1
                            ? LocalDate.of(year, Month.MARCH, 1)
                            : LocalDate.of(year, Month.FEBRUARY, 28));
        }
        return Optional.of(LocalDate.of(year, date.month(), Math.max(1, date.day())));
    }

    private static LocalDate lastDay(Occasion occasion, LocalDate first) {
        return occasion.date().day() > 0 ? first : YearMonth.from(first).atEndOfMonth();
    }

    private void checkTold() {
        assertEquals(told.all(), shown, "what is recorded was told, and the other way round");
        assertTrue(shown.containsAll(due), "a reminder is lost");
        var ofSteps = new HashSet<AlertKey>(shown);
        ofSteps.removeIf(key -> !(key instanceof AlertKey.OfStep));
        assertEquals(due, ofSteps, "nothing else is told");
    }
}
