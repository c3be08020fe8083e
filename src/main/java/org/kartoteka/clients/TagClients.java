package org.kartoteka.clients;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.util.Collection;

/// Use case: give many clients a tag, or take it from them, as one step. Blocks.
public final class TagClients {

    private final Clients clients;
    private final Transactions transactions;

    public TagClients(Clients clients, Transactions transactions) {
        this.clients = clients;
        this.transactions = transactions;
    }

    /// @param tag not empty; a client that bears it in any spelling keeps it as it is
    /// @return how many clients got it
    public int add(Collection<ClientId> ids, String tag) {
        return transactions.step(
                Label.of("step.clients.tagged", tag), () -> clients.addTag(ids, Tags.clean(tag)));
    }

    /// @return how many clients lost it
    public int remove(Collection<ClientId> ids, String tag) {
        return transactions.step(
                Label.of("step.clients.untagged", tag),
                () -> clients.removeTag(ids, Tags.clean(tag)));
    }
}
