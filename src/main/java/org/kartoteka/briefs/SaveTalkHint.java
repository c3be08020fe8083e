package org.kartoteka.briefs;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

/// Use case: note how to talk to a client, as one step. Blocks.
public final class SaveTalkHint {

    private final TalkHints hints;
    private final Clients clients;
    private final Transactions transactions;

    public SaveTalkHint(TalkHints hints, Clients clients, Transactions transactions) {
        this.hints = hints;
        this.clients = clients;
        this.transactions = transactions;
    }

    /// @param text blank to have none any more; at most [Phrase#LONGEST] characters of it are kept
    public void save(ClientId client, String text) {
        var stripped = text.strip();
        var kept = stripped.substring(0, Math.min(stripped.length(), Phrase.LONGEST));
        var name = clients.find(client).map(Client::displayName).orElse("");
        transactions.step(Label.of("step.hint.saved", name), () -> hints.put(client, kept));
    }
}
