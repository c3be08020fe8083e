package org.kartoteka.occasions;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.OccasionId;
import org.kartoteka.kernel.PartialDate;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// Use case: note the dates of a client besides the birthday, and how this client is greeted; one
/// step each. Blocks.
public final class EditOccasions {

    /// What a person says of a date.
    public record Plan(OccasionKind kind, String label, PartialDate date) {}

    private final Occasions occasions;
    private final GreetingWishes wishes;
    private final OccasionSettings settings;
    private final Clients clients;
    private final Transactions transactions;
    private final IdSource ids;
    private final Clock clock;

    /// @param clock in the person's own zone
    public EditOccasions(
            Occasions occasions,
            GreetingWishes wishes,
            OccasionSettings settings,
            Clients clients,
            Transactions transactions,
            IdSource ids,
            Clock clock) {
        this.occasions = occasions;
        this.wishes = wishes;
        this.settings = settings;
        this.clients = clients;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /// @throws IllegalArgumentException if it is a birthday, which stands on the card itself
    public Occasion add(ClientId client, Plan plan) {
        var occasion =
                Occasion.stored(
                        new OccasionId(ids.next()),
                        client,
                        plan.kind(),
                        plan.label(),
                        plan.date(),
                        OptionalInt.empty(),
                        LocalDate.now(clock));
        transactions.step(
                Label.of("step.occasion.added", name(client)), () -> occasions.insert(occasion));
        return occasion;
    }

    /// @return whether it was there
    public boolean remove(OccasionId id) {
        var stored = occasions.find(id);
        return stored.isPresent()
                && transactions.step(
                        Label.of("step.occasion.removed", name(stored.get().ref().client())),
                        () -> occasions.delete(id));
    }

    public void wish(ClientId client, GreetingWish wish) {
        transactions.step(
                Label.of("step.occasion.wish", name(client)), () -> wishes.put(client, wish));
    }

    public void settle(OccasionRules rules) {
        transactions.step(Label.of("step.occasion.rules"), () -> settings.put(rules));
    }

    private String name(ClientId client) {
        return Optional.of(client).flatMap(clients::find).map(Client::displayName).orElse("");
    }
}
