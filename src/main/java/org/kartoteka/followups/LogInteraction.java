package org.kartoteka.followups;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.interactions.Interactions;
import org.kartoteka.interactions.Promise;
import org.kartoteka.interactions.PromisePlan;
import org.kartoteka.interactions.Promises;
import org.kartoteka.kernel.FollowUpId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.PromiseId;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Use case: log a talk, its next steps and its promises, all as one step. Blocks.
///
/// It lives here and not with the interactions, because it writes next steps too and interactions
/// know none.
public final class LogInteraction {

    private final Clients clients;
    private final Interactions interactions;
    private final Promises promises;
    private final FollowUps followUps;
    private final ContinueSeries series;
    private final Transactions transactions;
    private final IdSource ids;
    private final Clock clock;

    public LogInteraction(
            Clients clients,
            Interactions interactions,
            Promises promises,
            FollowUps followUps,
            ContinueSeries series,
            Transactions transactions,
            IdSource ids,
            Clock clock) {
        this.clients = clients;
        this.interactions = interactions;
        this.promises = promises;
        this.followUps = followUps;
        this.series = series;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    public LogOutcome log(LogEntry entry) {
        if (isTooLong(entry)) {
            return new LogOutcome.TooLong();
        }
        var client =
                clients.find(entry.talk().client()).filter(found -> found.deletedAt().isEmpty());
        if (client.isEmpty()) {
            return new LogOutcome.ClientGone();
        }
        var label =
                Label.of("step.interaction.logged", client.map(Client::displayName).orElseThrow());
        return transactions.step(label, () -> write(entry));
    }

    private static boolean isTooLong(LogEntry entry) {
        var texts =
                Stream.of(
                                Stream.of(entry.talk().text()),
                                entry.steps().stream().map(StepPlan::text),
                                entry.promises().stream().map(PromisePlan::text))
                        .flatMap(text -> text);
        return texts.anyMatch(text -> text.length() > Interaction.LONGEST_TEXT)
                || entry.talk().tags().stream()
                        .anyMatch(tag -> tag.length() > Interaction.LONGEST_TAG);
    }

    private LogOutcome write(LogEntry entry) {
        var now = clock.instant();
        var talk = entry.talk().with().createdAt(now).build();
        var steps = steps(entry, talk, now);
        var promised = promised(entry, talk, now);
        interactions.insert(talk);
        followUps.insertAll(steps);
        promises.insertAll(promised);
        entry.completes().ifPresent(id -> complete(id, now));
        var stored = interactions.find(talk.id()).orElseThrow();
        return new LogOutcome.Logged(stored, steps, promised, asksForNextStep(stored));
    }

    private List<FollowUp> steps(LogEntry entry, Interaction talk, Instant now) {
        return entry.steps().stream()
                .map(
                        plan ->
                                FollowUp.open(
                                        new FollowUpId(ids.next()),
                                        talk.client(),
                                        Optional.of(talk.id()),
                                        plan,
                                        now))
                .toList();
    }

    private List<Promise> promised(LogEntry entry, Interaction talk, Instant now) {
        return entry.promises().stream()
                .map(
                        plan ->
                                Promise.open(
                                        new PromiseId(ids.next()),
                                        talk.client(),
                                        Optional.of(talk.id()),
                                        plan.side(),
                                        plan.text(),
                                        plan.due(),
                                        now))
                .toList();
    }

    private void complete(FollowUpId id, Instant now) {
        followUps
                .find(id)
                .filter(step -> step.state() == FollowUp.State.OPEN)
                .map(step -> step.closed(FollowUp.State.DONE, now))
                .ifPresent(
                        done -> {
                            followUps.update(done);
                            series.afterDone(done);
                        });
    }

    private boolean asksForNextStep(Interaction talk) {
        return !talk.noNextStep()
                && followUps.of(talk.client()).stream()
                        .noneMatch(step -> step.state() == FollowUp.State.OPEN);
    }
}
