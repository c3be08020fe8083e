package org.kartoteka.interactions;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.kernel.PromiseId;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Use case: a promise was kept, or will not be; or that was said too early. One step each. Blocks.
///
/// Each answers with the promise as it is stored now; empty if it is gone.
public final class SettlePromise {

    private final Promises promises;
    private final Clients clients;
    private final Transactions transactions;
    private final Clock clock;

    public SettlePromise(
            Promises promises, Clients clients, Transactions transactions, Clock clock) {
        this.promises = promises;
        this.clients = clients;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Optional<Promise> keep(PromiseId id) {
        return change(
                id, "step.promise.kept", promise -> promise.settled(Promise.State.KEPT, now()));
    }

    public Optional<Promise> drop(PromiseId id) {
        return change(
                id,
                "step.promise.dropped",
                promise -> promise.settled(Promise.State.DROPPED, now()));
    }

    public Optional<Promise> reopen(PromiseId id) {
        return change(id, "step.promise.reopened", Promise::reopened);
    }

    private Instant now() {
        return clock.instant();
    }

    private Optional<Promise> change(PromiseId id, String key, UnaryOperator<Promise> change) {
        var stored = promises.find(id);
        if (stored.isEmpty()) {
            return stored;
        }
        var name = clients.find(stored.get().client()).map(Client::displayName).orElse("");
        return transactions.step(
                Label.of(key, name),
                () -> {
                    promises.find(id).map(change).ifPresent(promises::update);
                    return promises.find(id);
                });
    }
}
