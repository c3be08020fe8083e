package org.kartoteka.sales;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.PurchaseId;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.time.Clock;

/// Use case: note what a client bought, put it right, take it out; one step each. Blocks.
public final class EditPurchases {

    private final Purchases purchases;
    private final Clients clients;
    private final Transactions transactions;
    private final IdSource ids;
    private final Clock clock;

    public EditPurchases(
            Purchases purchases,
            Clients clients,
            Transactions transactions,
            IdSource ids,
            Clock clock) {
        this.purchases = purchases;
        this.clients = clients;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    public Purchase add(ClientId client, PurchaseLine line) {
        var purchase = Purchase.typed(new PurchaseId(ids.next()), client, line, clock.instant());
        var key = purchase.isRefund() ? "step.refund.added" : "step.purchase.added";
        transactions.step(Label.of(key, name(client)), () -> purchases.insert(purchase));
        return purchase;
    }

    public void rewrite(Purchase purchase, PurchaseLine line) {
        transactions.step(
                Label.of("step.purchase.changed", name(purchase.client())),
                () -> purchases.update(purchase.rewritten(line)));
    }

    public void remove(Purchase purchase) {
        transactions.step(
                Label.of("step.purchase.removed", name(purchase.client())),
                () -> purchases.delete(purchase.id()));
    }

    private String name(ClientId client) {
        return clients.find(client).map(Client::displayName).orElse("");
    }
}
