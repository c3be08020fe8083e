package org.kartoteka.journeys;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.JourneyEntryId;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.time.Clock;
import java.time.LocalDate;

/// Use case: note that a client came to a step of the journey; one step of History each. Every move
/// is legal, also back. Blocks.
public final class MoveAlong {

    private final JourneyEntries entries;
    private final Clients clients;
    private final Transactions transactions;
    private final IdSource ids;
    private final Clock clock;

    public MoveAlong(
            JourneyEntries entries,
            Clients clients,
            Transactions transactions,
            IdSource ids,
            Clock clock) {
        this.entries = entries;
        this.clients = clients;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param day local, since when
    public JourneyEntry to(ClientId client, JourneyStep step, LocalDate day) {
        var entry =
                new JourneyEntry(
                        new JourneyEntryId(ids.next()), client, step.id(), day, clock.instant(), 1);
        transactions.step(
                Label.of("step.journey.entered", name(client)), () -> entries.insert(entry));
        return entry;
    }

    /// Takes out an entry that was a mistake.
    public void remove(JourneyEntry entry) {
        transactions.step(
                Label.of("step.journey.entry.removed", name(entry.client())),
                () -> entries.delete(entry.id()));
    }

    private String name(ClientId client) {
        return clients.find(client).map(Client::displayName).orElse("");
    }
}
