package org.kartoteka.interactions;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.kernel.PromiseId;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Use case: note a promise, put it right, or remove it, one step each. [SettlePromise] keeps and
/// drops. Blocks.
public final class EditPromises {

    private final Promises promises;
    private final Clients clients;
    private final Transactions transactions;
    private final IdSource ids;
    private final Clock clock;

    public EditPromises(
            Promises promises,
            Clients clients,
            Transactions transactions,
            IdSource ids,
            Clock clock) {
        this.promises = promises;
        this.clients = clients;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param talk the talk in which it was given, if it was logged
    /// @return empty if the client is gone
    public Optional<Promise> add(ClientId client, Optional<InteractionId> talk, PromisePlan plan) {
        return clients.find(client)
                .filter(found -> found.deletedAt().isEmpty())
                .map(
                        found ->
                                transactions.step(
                                        Label.of("step.promise.added", found.displayName()),
                                        () -> {
                                            var promise =
                                                    Promise.open(
                                                            new PromiseId(ids.next()),
                                                            client,
                                                            talk,
                                                            plan.side(),
                                                            plan.text(),
                                                            plan.due(),
                                                            clock.instant());
                                            promises.insertAll(List.of(promise));
                                            return promise;
                                        }));
    }

    /// @return the promise as it is stored now, empty if it is gone
    public Optional<Promise> save(PromiseId id, PromisePlan plan) {
        return promises.find(id)
                .flatMap(
                        stored ->
                                transactions.step(
                                        label("step.promise.saved", stored),
                                        () -> {
                                            promises.update(
                                                    stored.with(
                                                            plan.side(), plan.text(), plan.due()));
                                            return promises.find(id);
                                        }));
    }

    public void delete(PromiseId id) {
        promises.find(id)
                .ifPresent(
                        stored ->
                                transactions.step(
                                        label("step.promise.deleted", stored),
                                        () -> promises.delete(id)));
    }

    private Label label(String key, Promise promise) {
        return Label.of(key, clients.find(promise.client()).map(Client::displayName).orElse(""));
    }
}
