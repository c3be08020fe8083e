package org.kartoteka.demo;

import org.kartoteka.interactions.Interaction;
import org.kartoteka.journeys.JourneyEntry;
import org.kartoteka.journeys.PainPoint;
import org.kartoteka.journeys.Remedy;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.JourneyEntryId;
import org.kartoteka.kernel.JourneyStepId;
import org.kartoteka.kernel.PainPointId;
import org.kartoteka.kernel.RemedyId;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How far the buyers of the sample base came on their journey, what hurt them, and what was
/// changed: one thing hurts much less since.
record SampleWays(List<JourneyEntry> entries, List<PainPoint> pains, List<Remedy> remedies) {

    private static final LocalTime NOON = LocalTime.NOON;

    /// After a change only so many of the pains it is against are left.
    private static final int STILL_HURTING_PERCENT = 25;

    /// How many of those who bought five times recommend us.
    private static final int ADVOCATES_PERCENT = 45;

    private static final int ORDERS_OF_ADVOCATES = 5;
    private static final int NEVER_CONSIDERED_PERCENT = 12;

    /// @param steps of the journey that is shipped as followed, by code
    static SampleWays of(
            List<Acquaintance> buyers,
            Map<String, JourneyStepId> steps,
            LifeWords words,
            Dice dice,
            IdSource ids,
            LocalDate today) {
        var writer = new Writer(steps, words, dice, ids, today);
        writer.change();
        buyers.forEach(writer::walk);
        buyers.forEach(writer::hurt);
        return new SampleWays(writer.entries, writer.pains, writer.remedies);
    }

    /// A line of the word list: tag of the talk, theme, step.
    private record Hurting(String theme, JourneyStepId step) {}

    private static final class Writer {

        private final Map<String, JourneyStepId> steps;
        private final LifeWords words;
        private final Dice dice;
        private final IdSource ids;
        private final LocalDate today;
        private final Map<String, Hurting> hurting = new HashMap<>();
        private final Map<String, LocalDate> changed = new HashMap<>();
        private final List<JourneyEntry> entries = new ArrayList<>();
        private final List<PainPoint> pains = new ArrayList<>();
        private final List<Remedy> remedies = new ArrayList<>();

        Writer(
                Map<String, JourneyStepId> steps,
                LifeWords words,
                Dice dice,
                IdSource ids,
                LocalDate today) {
            this.steps = steps;
            this.words = words;
            this.dice = dice;
            this.ids = ids;
            this.today = today;
            for (var line : words.all("pain")) {
                var parts = line.split("\\|");
                hurting.put(parts[0], new Hurting(parts[1], steps.get(parts[2])));
            }
        }

        void change() {
            for (var line : words.all("remedy")) {
                var parts = line.split("\\|");
                var day = today.minusDays(Integer.parseInt(parts[1]));
                changed.put(parts[0], day);
                remedies.add(
                        new Remedy(
                                new RemedyId(ids.next()),
                                hurting.get(parts[0]).theme(),
                                Optional.empty(),
                                day,
                                parts[2]));
            }
        }

        void walk(Acquaintance buyer) {
            enter(buyer, "informing", buyer.first());
            var orders = buyer.orders();
            if (orders.isEmpty() && dice.chance(NEVER_CONSIDERED_PERCENT)) {
                return;
            }
            var considered = buyer.first().plusDays(dice.between(1, 12));
            var bought =
                    orders.isEmpty() ? Optional.<LocalDate>empty() : orders.stream().findFirst();
            enter(buyer, "consideration", bought.filter(considered::isAfter).orElse(considered));
            bought.ifPresent(day -> enter(buyer, "purchase", day));
            if (orders.size() > 1) {
                enter(buyer, "retention", orders.get(1));
            }
            if (orders.size() >= ORDERS_OF_ADVOCATES && dice.chance(ADVOCATES_PERCENT)) {
                enter(buyer, "advocacy", orders.get(ORDERS_OF_ADVOCATES - 1).plusDays(7));
            }
        }

        private void enter(Acquaintance buyer, String step, LocalDate day) {
            if (day.isBefore(today)) {
                entries.add(
                        new JourneyEntry(
                                new JourneyEntryId(ids.next()),
                                buyer.buyer().id(),
                                steps.get(step),
                                day,
                                day.atTime(NOON).atZone(buyer.zone()).toInstant(),
                                1));
            }
        }

        void hurt(Acquaintance buyer) {
            for (var talk : buyer.talks()) {
                if (talk.sentiment().filter(felt -> felt.value() < 0).isPresent()) {
                    talk.tags().stream()
                            .filter(hurting::containsKey)
                            .findFirst()
                            .filter(tag -> stillHurts(tag, buyer.day(talk)))
                            .ifPresent(tag -> note(buyer, talk, hurting.get(tag)));
                }
            }
        }

        private boolean stillHurts(String tag, LocalDate day) {
            var since = changed.get(tag);
            return since == null || day.isBefore(since) || dice.chance(STILL_HURTING_PERCENT);
        }

        private void note(Acquaintance buyer, Interaction talk, Hurting what) {
            pains.add(
                    new PainPoint(
                            new PainPointId(ids.next()),
                            talk.client(),
                            Optional.of(talk.id()),
                            what.step(),
                            what.theme(),
                            buyer.day(talk),
                            ""));
        }
    }
}
