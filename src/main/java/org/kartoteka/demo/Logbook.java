package org.kartoteka.demo;

import org.kartoteka.followups.FollowUp;
import org.kartoteka.followups.StepPlan;
import org.kartoteka.interactions.Direction;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.interactions.Outcome;
import org.kartoteka.interactions.Promise;
import org.kartoteka.interactions.Sentiment;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.FollowUpId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.kernel.PromiseId;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes stories down as interactions, next steps and promises.
///
/// What is open falls around today by a fixed deal, so that Today is as full as on a working day.
final class Logbook {

    private static final List<Integer> STEPS_DUE_IN_DAYS =
            List.of(
                    -23, -12, -9, -6, -4, -2, -1, -1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 3, 4, 5,
                    6, 8, 9, 11, 14, 14, 17, 20, 21, 24, 28, 30, 33, 38, 45, 52, 60);
    private static final List<Integer> PROMISES_DUE_IN_DAYS =
            List.of(-8, -3, -1, 0, 0, 1, 2, 4, 7, 10, 14, 20);
    private static final LocalTime EVENING = LocalTime.of(19, 0);
    private static final Map<String, Integer> LONGEST_MINUTES =
            Map.of("call", 20, "video_call", 45, "meeting", 75, "office_meeting", 60, "event", 40);

    private final List<Interaction> interactions = new ArrayList<>();
    private final List<FollowUp> followUps = new ArrayList<>();
    private final List<Promise> promises = new ArrayList<>();
    private final TalkBook talks;
    private final Dice dice;
    private final IdSource ids;
    private final Map<String, ChannelId> channels;
    private final LocalDate today;
    private final ZoneId zone;
    private final Deque<Integer> stepsAhead;
    private final Deque<Integer> promisesAhead;

    /// @param channels of the shipped list, by code
    Logbook(
            TalkBook talks,
            Dice dice,
            IdSource ids,
            Map<String, ChannelId> channels,
            LocalDate today,
            ZoneId zone) {
        this.talks = talks;
        this.dice = dice;
        this.ids = ids;
        this.channels = channels;
        this.today = today;
        this.zone = zone;
        this.stepsAhead = new ArrayDeque<>(dice.shuffled(STEPS_DUE_IN_DAYS));
        this.promisesAhead = new ArrayDeque<>(dice.shuffled(PROMISES_DUE_IN_DAYS));
    }

    void write(Story story, boolean company) {
        for (var i = 0; i < story.scenes().size(); i++) {
            var scene = story.scenes().get(i);
            var ongoing = story.goesOn() && i == story.scenes().size() - 1;
            var interaction = interaction(scene);
            interactions.add(interaction);
            if (ongoing && !stepsAhead.isEmpty()) {
                openStep(interaction, scene, company);
            } else if (!scene.talk().nextStep().isEmpty() && dice.chance(70)) {
                closedStep(interaction, scene, story.nextDay(i, today.minusDays(1)));
            }
            settledPromise(interaction, Promise.Side.MINE, scene.talk().mine());
            settledPromise(interaction, Promise.Side.THEIRS, scene.talk().theirs());
            if (ongoing && !promisesAhead.isEmpty()) {
                openPromise(interaction, company);
            }
        }
    }

    private Interaction interaction(Story.Scene scene) {
        var talk = scene.talk();
        var when = instant(scene.when());
        var longest = LONGEST_MINUTES.getOrDefault(talk.channel(), 0);
        return Interaction.of(
                        new InteractionId(ids.next()),
                        scene.with().id(),
                        channels.get(talk.channel()),
                        talk.direction(),
                        when)
                .duration(
                        longest == 0 || talk.outcome().isPresent()
                                ? Optional.empty()
                                : Optional.of(Duration.ofMinutes(dice.between(2, longest))))
                .outcome(outcome(talk))
                .text(talk.text())
                .sentiment(
                        talk.mood() != 0 || dice.chance(30)
                                ? Optional.of(Sentiment.of(talk.mood()))
                                : Optional.empty())
                .score(dice.chance(14) ? Optional.of(score(talk.mood())) : Optional.empty())
                .tags(talk.tags())
                .build();
    }

    private Optional<Outcome> outcome(Talk talk) {
        if (talk.outcome().isPresent() || !dice.chance(40)) {
            return talk.outcome();
        }
        return Optional.of(
                switch (talk.mood()) {
                    case 1 -> Outcome.AGREED;
                    case -1 -> Outcome.UNDECIDED;
                    default ->
                            talk.direction() == Direction.IN ? Outcome.AGREED : Outcome.UNDECIDED;
                });
    }

    private int score(int mood) {
        return switch (mood) {
            case 1 -> dice.between(4, 5);
            case -1 -> dice.between(1, 3);
            default -> dice.between(3, 5);
        };
    }

    private void closedStep(Interaction talk, Story.Scene scene, LocalDate done) {
        var due = done.minusDays(dice.between(0, 2));
        var plan =
                new StepPlan(
                        scene.talk().nextStep(),
                        later(due, scene.when().toLocalDate()),
                        Optional.empty());
        var state = dice.chance(92) ? FollowUp.State.DONE : FollowUp.State.CANCELLED;
        followUps.add(moved(step(talk, plan)).closed(state, instant(done.atTime(EVENING))));
    }

    private void openStep(Interaction talk, Story.Scene scene, boolean company) {
        var due = later(today.plusDays(stepsAhead.removeFirst()), scene.when().toLocalDate());
        var text =
                scene.talk().nextStep().isEmpty()
                        ? talks.next("order", company).nextStep()
                        : scene.talk().nextStep();
        var time =
                dice.chance(35)
                        ? Optional.of(LocalTime.of(dice.between(9, 17), dice.between(0, 1) * 30))
                        : Optional.<LocalTime>empty();
        followUps.add(moved(step(talk, new StepPlan(text, due, time))));
    }

    private FollowUp step(Interaction talk, StepPlan plan) {
        return FollowUp.open(
                new FollowUpId(ids.next()),
                talk.client(),
                Optional.of(talk.id()),
                plan,
                talk.happenedAt());
    }

    private FollowUp moved(FollowUp step) {
        var moved = step;
        for (var times = dice.chance(15) ? dice.between(1, 3) : 0; times > 0; times--) {
            moved =
                    moved.moved(
                            step.dueDate(),
                            step.dueTime(),
                            times == 1 && moved.movedTimes() == 2 ? talks.moveReason() : "");
        }
        return moved;
    }

    private void settledPromise(Interaction talk, Promise.Side side, String text) {
        var given = talk.happenedAt().atZone(zone).toLocalDate();
        var due = given.plusDays(dice.between(1, 7));
        if (text.isEmpty() || !due.isBefore(today)) {
            return;
        }
        var state = dice.chance(93) ? Promise.State.KEPT : Promise.State.DROPPED;
        var settled = instant(later(due.minusDays(dice.between(0, 1)), given).atTime(EVENING));
        promises.add(promise(talk, side, text, due).settled(state, settled));
    }

    private void openPromise(Interaction talk, boolean company) {
        var mine = dice.chance(65);
        var given = talk.happenedAt().atZone(zone).toLocalDate();
        var due = later(today.plusDays(promisesAhead.removeFirst()), given);
        promises.add(
                promise(
                        talk,
                        mine ? Promise.Side.MINE : Promise.Side.THEIRS,
                        talks.promise(mine, company),
                        due));
    }

    private Promise promise(Interaction talk, Promise.Side side, String text, LocalDate due) {
        return Promise.open(
                new PromiseId(ids.next()),
                talk.client(),
                Optional.of(talk.id()),
                side,
                text,
                Optional.of(due),
                talk.happenedAt());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Instant instant(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }

    List<Interaction> interactions() {
        return interactions;
    }

    List<FollowUp> followUps() {
        return followUps;
    }

    List<Promise> promises() {
        return promises;
    }
}
