package org.kartoteka.satisfaction;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Use case: note what a client answered, and plan the call back that a bad answer asks for, as one
/// step. Blocks.
public final class RecordAnswer {

    private final Answers answers;
    private final Clients clients;
    private final CallBacks callBacks;
    private final Transactions transactions;
    private final Clock clock;

    public RecordAnswer(
            Answers answers,
            Clients clients,
            CallBacks callBacks,
            Transactions transactions,
            Clock clock) {
        this.answers = answers;
        this.clients = clients;
        this.callBacks = callBacks;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// What became of it.
    public sealed interface Outcome {

        /// @param alert what it asks for, if anything; the next step is planned
        record Recorded(Answer answer, Optional<Alert> alert) implements Outcome {}

        /// The client is no longer there.
        record ClientGone() implements Outcome {}
    }

    /// @param answer never stored before
    public Outcome record(Answer answer) {
        var client = clients.find(answer.client()).filter(found -> found.deletedAt().isEmpty());
        if (client.isEmpty()) {
            return new Outcome.ClientGone();
        }
        var name = client.map(Client::displayName).orElseThrow();
        return transactions.step(
                Label.of("step.answer.recorded", name),
                () -> {
                    answers.insertAll(List.of(answer.stored(clock.instant())));
                    var alerts =
                            callBacks.after(
                                    Map.of(new ScoreSource.OfAnswer(answer.id()), answer.client()));
                    return new Outcome.Recorded(
                            answers.find(answer.id()).orElseThrow(), alerts.stream().findFirst());
                });
    }
}
