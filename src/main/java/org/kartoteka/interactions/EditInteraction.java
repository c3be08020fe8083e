package org.kartoteka.interactions;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.util.Optional;

/// Use case: keep an edited entry of the timeline, as one step. Blocks.
public final class EditInteraction {

    /// What became of it.
    public sealed interface Outcome {

        /// @param entry as it is stored now
        record Saved(Interaction entry) implements Outcome {}

        /// Someone changed the entry since it was read; `current` is what the person should see
        /// before deciding.
        record Conflict(Interaction current) implements Outcome {}

        /// The entry, or its client, is no longer there.
        record Gone() implements Outcome {}
    }

    private final Interactions interactions;
    private final Clients clients;
    private final Transactions transactions;

    public EditInteraction(Interactions interactions, Clients clients, Transactions transactions) {
        this.interactions = interactions;
        this.clients = clients;
        this.transactions = transactions;
    }

    /// @param edited with the version it was read with
    public Outcome save(Interaction edited) {
        var name = clients.find(edited.client()).map(Client::displayName).orElse("");
        return transactions.step(Label.of("step.interaction.saved", name), () -> decide(edited));
    }

    private Outcome decide(Interaction edited) {
        var saved = interactions.update(edited);
        Optional<Interaction> current = interactions.find(edited.id());
        if (current.isEmpty()) {
            return new Outcome.Gone();
        }
        return saved ? new Outcome.Saved(current.get()) : new Outcome.Conflict(current.get());
    }
}
