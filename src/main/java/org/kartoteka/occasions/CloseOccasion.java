package org.kartoteka.occasions;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.interactions.Interactions;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.time.Clock;

/// Use case: an occasion of this year is done with, greeted or let pass; one step each. A greeting
/// that was sent is an entry of the timeline. Blocks.
public final class CloseOccasion {

    /// What became of it.
    public enum Outcome {
        CLOSED,
        /// The client was greeted, or passed over, already.
        ALREADY_CLOSED,
        CLIENT_GONE
    }

    private final Greetings greetings;
    private final Clients clients;
    private final Interactions interactions;
    private final Transactions transactions;
    private final IdSource ids;
    private final Clock clock;

    public CloseOccasion(
            Greetings greetings,
            Clients clients,
            Interactions interactions,
            Transactions transactions,
            IdSource ids,
            Clock clock) {
        this.greetings = greetings;
        this.clients = clients;
        this.interactions = interactions;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome sent(Anniversary anniversary, Sent sent) {
        return close(
                anniversary,
                "step.greeting.sent",
                Greeting.closing(anniversary, Greeting.Choice.SENT, clock.instant())
                        .withText(sent.textId()),
                () -> log(anniversary, sent));
    }

    /// Nobody is greeted this time; the next year is open again.
    public Outcome skip(Anniversary anniversary) {
        return close(
                anniversary,
                "step.greeting.skipped",
                Greeting.closing(anniversary, Greeting.Choice.SKIPPED, clock.instant()),
                () -> {});
    }

    private Outcome close(
            Anniversary anniversary, String key, Greeting greeting, Runnable besides) {
        var client =
                clients.find(anniversary.occasion().ref().client())
                        .filter(found -> found.deletedAt().isEmpty())
                        .map(Client::displayName);
        if (client.isEmpty()) {
            return Outcome.CLIENT_GONE;
        }
        return transactions.step(
                Label.of(key, client.get()),
                () -> {
                    if (isClosed(anniversary) || !greetings.record(greeting)) {
                        return Outcome.ALREADY_CLOSED;
                    }
                    besides.run();
                    return Outcome.CLOSED;
                });
    }

    private boolean isClosed(Anniversary anniversary) {
        return greetings.of(anniversary.occasion().ref()).stream()
                .anyMatch(greeting -> greeting.closes(anniversary));
    }

    private void log(Anniversary anniversary, Sent sent) {
        interactions.insert(
                sent.entry(
                        new InteractionId(ids.next()),
                        anniversary.occasion().ref().client(),
                        clock.instant()));
    }
}
