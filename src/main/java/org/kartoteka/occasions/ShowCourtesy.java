package org.kartoteka.occasions;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.interactions.Interactions;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.occasions.CloseOccasion.Outcome;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/// Use case: a client was thanked or asked for a review, or is passed over this time; one step
/// each. What was sent is an entry of the timeline. Blocks.
public final class ShowCourtesy {

    private final Courtesies courtesies;
    private final Clients clients;
    private final Interactions interactions;
    private final Transactions transactions;
    private final IdSource ids;
    private final Clock clock;

    /// @param clock in the person's own zone, whose day is today
    public ShowCourtesy(
            Courtesies courtesies,
            Clients clients,
            Interactions interactions,
            Transactions transactions,
            IdSource ids,
            Clock clock) {
        this.courtesies = courtesies;
        this.clients = clients;
        this.interactions = interactions;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome sent(ClientId client, Courtesy.Kind kind, Sent sent) {
        var key =
                switch (kind) {
                    case THANKS -> "step.thanks.sent";
                    case REVIEW_REQUEST -> "step.review.asked";
                };
        return step(
                client,
                key,
                () -> {
                    log(client, sent);
                    courtesies.record(courtesy(client, kind, Courtesy.Choice.SENT, sent.textId()));
                });
    }

    /// Nobody is thanked this time; after the months of the rules it is time again.
    public Outcome passOver(ClientId client) {
        return step(
                client,
                "step.thanks.skipped",
                () ->
                        courtesies.record(
                                courtesy(
                                        client,
                                        Courtesy.Kind.THANKS,
                                        Courtesy.Choice.SKIPPED,
                                        Optional.empty())));
    }

    public void settle(CourtesyRules rules) {
        transactions.step(Label.of("step.courtesy.rules"), () -> courtesies.put(rules));
    }

    private Courtesy courtesy(
            ClientId client, Courtesy.Kind kind, Courtesy.Choice choice, Optional<String> textId) {
        return new Courtesy(client, kind, choice, LocalDate.now(clock), textId);
    }

    private Outcome step(ClientId client, String key, Runnable work) {
        var name =
                clients.find(client)
                        .filter(found -> found.deletedAt().isEmpty())
                        .map(Client::displayName);
        if (name.isEmpty()) {
            return Outcome.CLIENT_GONE;
        }
        transactions.step(Label.of(key, name.get()), work);
        return Outcome.CLOSED;
    }

    private void log(ClientId client, Sent sent) {
        interactions.insert(sent.entry(new InteractionId(ids.next()), client, clock.instant()));
    }
}
