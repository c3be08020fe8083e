package org.kartoteka.satisfaction;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.util.Map;

/// Use case: mend or remove an answer, as one step each. Blocks.
public final class EditAnswer {

    private final Answers answers;
    private final Clients clients;
    private final CallBacks callBacks;
    private final Transactions transactions;

    public EditAnswer(
            Answers answers, Clients clients, CallBacks callBacks, Transactions transactions) {
        this.answers = answers;
        this.clients = clients;
        this.callBacks = callBacks;
        this.transactions = transactions;
    }

    /// What became of it.
    public sealed interface Outcome {

        /// @param answer as it is stored now
        record Saved(Answer answer) implements Outcome {}

        /// Someone changed the answer since it was read.
        record Conflict(Answer current) implements Outcome {}

        /// The answer, or its client, is no longer there.
        record Gone() implements Outcome {}
    }

    /// A score that changes is looked at like a new one.
    ///
    /// @param edited with the version it was read with
    public Outcome save(Answer edited) {
        return transactions.step(
                Label.of("step.answer.saved", name(edited.client())), () -> decide(edited));
    }

    private Outcome decide(Answer edited) {
        var before = answers.find(edited.id());
        if (before.isEmpty()) {
            return new Outcome.Gone();
        }
        if (!answers.update(edited)) {
            return new Outcome.Conflict(before.get());
        }
        if (!before.get().score().equals(edited.score())
                || !before.get().factors().equals(edited.factors())) {
            callBacks.after(Map.of(new ScoreSource.OfAnswer(edited.id()), edited.client()));
        }
        return new Outcome.Saved(answers.find(edited.id()).orElseThrow());
    }

    /// The next step that it led to stays.
    ///
    /// @return whether it was there
    public boolean delete(Answer answer) {
        return transactions.step(
                Label.of("step.answer.deleted", name(answer.client())),
                () -> answers.delete(answer.id()));
    }

    private String name(ClientId client) {
        return clients.find(client).map(Client::displayName).orElse("");
    }
}
