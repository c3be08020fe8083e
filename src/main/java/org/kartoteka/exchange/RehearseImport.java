package org.kartoteka.exchange;

import org.kartoteka.clients.Clients;
import org.kartoteka.platform.work.Cancellation;
import org.kartoteka.platform.work.Transactions;

/// Use case: say what an import would do, row by row. Writes nothing. Blocks.
public final class RehearseImport {

    private final Clients clients;
    private final Transactions transactions;

    public RehearseImport(Clients clients, Transactions transactions) {
        this.clients = clients;
        this.transactions = transactions;
    }

    public ImportPlan rehearse(
            ContactList list, ImportEdits edits, Progress progress, Cancellation cancellation) {
        return transactions.reading(
                () -> {
                    var known = new IdentityIndex();
                    clients.identities(identity -> known.add(Traits.of(identity)));
                    return new PlanMaker(list, edits, known, clients::findAll)
                            .make(progress, cancellation);
                });
    }
}
