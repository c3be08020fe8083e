package org.kartoteka.history.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.clients.PurgeTrash;
import org.kartoteka.clients.RestoreClients;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.IntConsumer;

/// The deleted clients and what can become of them: back to the list, or gone for good.
public final class TrashViewModel implements AutoCloseable {

    /// @param deletedOn local day
    /// @param daysLeft whole days until it is removed by itself, 0 to 90 whatever the clock says
    record Row(ClientId id, String name, LocalDate deletedOn, long daysLeft) {}

    private final Clients clients;
    private final RestoreClients restoring;
    private final PurgeTrash purging;
    private final Background background;
    private final Background.Lane loading;
    private final Clock clock;
    private final Subscription subscription;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();

    /// @param clock in the person's own zone, whose day is today
    public TrashViewModel(
            Clients clients,
            RestoreClients restoring,
            PurgeTrash purging,
            Background background,
            Changes changes,
            Clock clock) {
        this.clients = clients;
        this.restoring = restoring;
        this.purging = purging;
        this.background = background;
        this.loading = background.lane();
        this.clock = clock;
        this.subscription = changes.on(Topic.CLIENTS, this::reload);
        reload();
    }

    private void reload() {
        loading.run(
                clients::trashed,
                found -> {
                    rows.setAll(found.stream().map(this::row).toList());
                    loaded.set(true);
                });
    }

    private Row row(Client client) {
        var deleted = client.deletedAt().orElse(Instant.EPOCH);
        var left =
                ChronoUnit.DAYS.between(
                        LocalDate.now(clock),
                        LocalDate.ofInstant(deleted.plus(PurgeTrash.KEPT), clock.getZone()));
        return new Row(
                client.id(),
                client.displayName(),
                LocalDate.ofInstant(deleted, clock.getZone()),
                Math.clamp(left, 0, PurgeTrash.KEPT.toDays()));
    }

    /// @param onDone told how many came back
    void restore(List<Row> chosen, IntConsumer onDone) {
        background.run(() -> restoring.restore(ids(chosen)), onDone::accept);
    }

    /// @param onDone told how many are gone
    void purge(List<Row> chosen, IntConsumer onDone) {
        background.run(() -> purging.purge(ids(chosen)), onDone::accept);
    }

    private static List<ClientId> ids(List<Row> chosen) {
        return chosen.stream().map(Row::id).toList();
    }

    ObservableList<Row> rows() {
        return rows;
    }

    /// Whether the first answer has come, so that an empty list means an empty Trash.
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    @Override
    public void close() {
        subscription.close();
    }
}
