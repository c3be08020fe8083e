package org.kartoteka.clients;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Use case: keep a new or an edited client, as one step. Blocks.
public final class SaveClient {

    private final Clients clients;
    private final Transactions transactions;
    private final IdSource ids;
    private final Clock clock;

    /// @param clock in the person's own zone, whose day is today
    public SaveClient(Clients clients, Transactions transactions, IdSource ids, Clock clock) {
        this.clients = clients;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param draft without problems
    public Client add(ClientDraft draft) {
        var blank =
                Client.person(
                                new ClientId(ids.next()),
                                clock.instant().truncatedTo(ChronoUnit.MILLIS))
                        .build();
        var client = draft.applyTo(blank, LocalDate.now(clock));
        return transactions.step(
                Label.of("step.client.added", client.displayName()),
                () -> {
                    clients.insert(client);
                    return clients.find(client.id()).orElseThrow();
                });
    }

    /// @param stored the client as it was when editing began
    /// @param draft without problems
    public SaveOutcome save(Client stored, ClientDraft draft) {
        return save(draft.applyTo(stored, LocalDate.now(clock)));
    }

    /// @param edited with the version it was read with
    public SaveOutcome save(Client edited) {
        return transactions.step(
                Label.of("step.client.saved", edited.displayName()), () -> decide(edited));
    }

    private SaveOutcome decide(Client edited) {
        var saved = clients.update(edited);
        var current = clients.find(edited.id()).filter(client -> client.deletedAt().isEmpty());
        if (current.isEmpty()) {
            return new SaveOutcome.Gone();
        }
        return saved
                ? new SaveOutcome.Saved(current.get())
                : new SaveOutcome.Conflict(current.get());
    }
}
