package org.kartoteka.sales;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.time.Clock;
import java.time.LocalDate;

/// Use case: note why a client who bought once stays away; one step. Blocks.
public final class NoteSilence {

    public static final int LONGEST = 4_000;

    private final SilenceReasons reasons;
    private final Clients clients;
    private final Transactions transactions;
    private final Clock clock;

    /// @param clock in the person's own zone, whose day is today
    public NoteSilence(
            SilenceReasons reasons, Clients clients, Transactions transactions, Clock clock) {
        this.reasons = reasons;
        this.clients = clients;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// @param words blank to take the reason away
    public void why(ClientId client, String words) {
        var name = clients.find(client).map(Client::displayName).orElse("");
        transactions.step(
                Label.of("step.silence.reason", name),
                () -> reasons.put(client, words.strip(), LocalDate.now(clock)));
    }
}
