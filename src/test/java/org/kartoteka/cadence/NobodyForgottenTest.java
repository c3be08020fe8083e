package org.kartoteka.cadence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.kartoteka.followups.DaysOff;
import org.kartoteka.followups.Holidays;
import org.kartoteka.kernel.ClientId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/// Days on end with calls, puttings off and next steps, with week-ends and holidays: each day asks
/// for no more than its cap, and whoever is due is asked for or waits.
class NobodyForgottenTest {

    private static final LocalDate START = LocalDate.of(2026, 12, 21);
    private static final int DAYS = 45;
    private static final DaysOff OFF = DaysOff.of(Holidays.russian());

    /// A life of one client, as it happened.
    private static final class Life {

        private final ClientId client;
        private final LocalDate added;
        private final Cadence cadence;
        private final List<LocalDate> talks = new ArrayList<>();
        private final List<PutOff> putOffs = new ArrayList<>();
        private final List<Step> steps = new ArrayList<>();

        private Life(long number, Random random) {
            client = new ClientId(number);
            added = START.minusDays(random.nextInt(60));
            var ideal = 1 + random.nextInt(20);
            cadence = new Cadence(ideal, ideal + random.nextInt(20));
        }

        private LocalDate lastTalk(LocalDate before) {
            return talks.stream()
                    .filter(day -> day.isBefore(before))
                    .max(LocalDate::compareTo)
                    .orElse(LocalDate.MIN);
        }

        /// Told day by day, with none of the program's own reasoning.
        private boolean isDueOn(LocalDate today) {
            var last = lastTalk(today);
            var since = last.equals(LocalDate.MIN) ? added : last;
            var isLong = !since.plusDays(cadence.idealDays()).isAfter(today);
            var newest =
                    putOffs.stream()
                            .filter(putOff -> putOff.on().isBefore(today))
                            .filter(putOff -> putOff.on().isAfter(last))
                            .reduce((_, later) -> later);
            var rests = newest.filter(putOff -> putOff.until().isAfter(today)).isPresent();
            return isLong && !rests && !hasStepOn(today);
        }

        private boolean hasStepOn(LocalDate today) {
            return steps.stream()
                    .anyMatch(step -> step.planned().isBefore(today) && step.isOpenOn(today));
        }

        private void closeSteps(LocalDate today) {
            steps.replaceAll(step -> step.closed().isEmpty() ? step.closedOn(today) : step);
        }
    }

    private record Step(LocalDate planned, Optional<LocalDate> closed) {

        /// Open in the morning of `today` or since.
        private boolean isOpenOn(LocalDate today) {
            return closed.filter(day -> day.isBefore(today)).isEmpty();
        }

        private Step closedOn(LocalDate today) {
            return new Step(planned, Optional.of(today));
        }
    }

    private final Map<ClientId, Life> lives = new HashMap<>();

    @Property(tries = 150, seed = "20261126")
    void eachDayAsksForNoMoreThanItsCapAndWhoIsDueIsAskedForOrWaits(
            @ForAll @IntRange(min = 1, max = 25) int people,
            @ForAll @IntRange(min = 1, max = 6) int cap,
            @ForAll long chance) {
        lives.clear();
        var random = new Random(chance);
        for (var number = 1; number <= people; number++) {
            var life = new Life(number, random);
            lives.put(life.client, life);
        }
        for (var day = START; day.isBefore(START.plusDays(DAYS)); day = day.plusDays(1)) {
            live(day, cap, random);
        }
    }

    private void live(LocalDate today, int cap, Random random) {
        var due = new TreeSet<ClientId>();
        lives.values().stream()
                .filter(life -> life.isDueOn(today))
                .forEach(life -> due.add(life.client));
        var morning = portion(cap, today);
        var asked = clients(morning);
        var room = OFF.isOff(today) ? 0 : Math.min(cap, due.size());
        assertEquals(room, asked.size());
        assertTrue(due.containsAll(asked));
        assertEquals(due.size() - room, morning.waiting());
        assertEquals(room, morning.left());

        var handled = new TreeSet<ClientId>();
        for (var deed = random.nextInt(2 * cap); deed > 0; deed--) {
            var all = List.copyOf(new TreeSet<>(lives.keySet()));
            var whom =
                    asked.isEmpty() || random.nextInt(4) == 0
                            ? all.get(random.nextInt(all.size()))
                            : asked.get(random.nextInt(asked.size()));
            if (handled.add(whom)) {
                handle(lives.get(whom), today, random);
            }
        }
        var evening = portion(cap, today);
        assertEquals(asked, clients(evening), "the day holds its people");
        assertEquals(asked.stream().filter(handled::contains).count(), room - evening.left());
        assertEquals(
                due.stream()
                        .filter(client -> !asked.contains(client) && !handled.contains(client))
                        .count(),
                evening.waiting());
    }

    private static void handle(Life life, LocalDate today, Random random) {
        switch (random.nextInt(4)) {
            case 0 -> {
                life.putOffs.removeIf(putOff -> putOff.on().equals(today));
                life.putOffs.add(
                        new PutOff(life.client, today, today.plusDays(1 + random.nextInt(9)), ""));
            }
            case 1 -> life.steps.add(new Step(today, Optional.empty()));
            default -> {
                life.talks.add(today);
                if (random.nextBoolean()) {
                    life.closeSteps(today);
                }
            }
        }
    }

    private DailyPortion portion(int cap, LocalDate today) {
        var steps =
                lives.values().stream()
                        .flatMap(life -> life.steps.stream().map(step -> Map.entry(life, step)))
                        .filter(planned -> planned.getValue().isOpenOn(today))
                        .map(
                                planned ->
                                        new CadenceFacts.PlannedStep(
                                                planned.getKey().client,
                                                planned.getValue().planned()))
                        .toList();
        var putOffs = lives.values().stream().flatMap(life -> life.putOffs.stream()).toList();
        var standings = lives.values().stream().map(life -> standing(life, today)).toList();
        var candidates = new Morning(steps, putOffs, today).candidates(standings);
        return DailyPortion.of(candidates, cap, OFF, today);
    }

    private static Standing standing(Life life, LocalDate today) {
        var tally = new LastContacts.Tally();
        tally.client(life.client, life.added);
        life.talks.forEach(day -> tally.contact(life.client, day));
        var contact = tally.done().of(life.client).orElseThrow();
        var offer = new CadenceOffer(CadenceLevel.CLIENT, "", Optional.of(life.cadence));
        return new Standing(
                contact,
                Optional.of(offer),
                Snooze.of(life.putOffs, contact.last().orElse(LocalDate.MIN)),
                today);
    }

    private static List<ClientId> clients(DailyPortion portion) {
        return portion.calls().stream().map(DailyPortion.Call::client).toList();
    }

    /// Merging what changed into what was known gives what reading everything gives.
    @Property(tries = 300, seed = "20261126")
    void whatChangedIsMergedIntoWhatWasKnown(
            @ForAll Set<@IntRange(min = 1, max = 40) Integer> before,
            @ForAll Set<@IntRange(min = 1, max = 40) Integer> after,
            @ForAll long chance) {
        var changed = new TreeSet<ClientId>();
        var random = new Random(chance);
        for (var number = 1; number <= 40; number++) {
            if (before.contains(number) != after.contains(number) || random.nextBoolean()) {
                changed.add(new ClientId(number));
            }
        }
        var wanted = tally(after, changed);
        var fresh = new TreeSet<>(after);
        fresh.removeIf(number -> !changed.contains(new ClientId(number)));
        var merged = tally(before, Set.of()).with(changed, tally(fresh, changed));
        assertEquals(contacts(wanted), contacts(merged));
    }

    private static LastContacts tally(Set<Integer> numbers, Set<ClientId> later) {
        var tally = new LastContacts.Tally();
        var sorted = new TreeSet<>(numbers);
        sorted.forEach(number -> tally.client(new ClientId(number), START));
        for (var number : sorted) {
            var client = new ClientId(number);
            var days = later.contains(client) ? new int[] {9, 2, 5, 2} : new int[] {1, 3};
            Arrays.stream(days).forEach(day -> tally.contact(client, START.plusDays(day)));
        }
        return tally.done();
    }

    private static List<ContactDays> contacts(LastContacts all) {
        var found = new ArrayList<ContactDays>();
        all.forEach(found::add);
        return found;
    }
}
