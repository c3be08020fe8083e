package org.kartoteka.clients.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.ClientDirectory;
import org.kartoteka.clients.ClientListRow;
import org.kartoteka.clients.Clients;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Subscription;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// State and actions of one client's card.
public final class ClientCardViewModel implements AutoCloseable {

    /// What the card shows.
    public sealed interface Shown {

        /// Nothing was read yet.
        record Loading() implements Shown {}

        /// @param company the client that is the person's company
        /// @param colleagues a company's people, or those who work at the same company
        record Card(Client client, Optional<Client> company, List<ClientListRow> colleagues)
                implements Shown {}

        /// The client lies in the Trash.
        record InTrash(Client client) implements Shown {}

        /// There is no such client, any more or at all.
        record Gone() implements Shown {}
    }

    private final ClientId id;
    private final Clients clients;
    private final ClientDirectory directory;
    private final ClientDeeds deeds;
    private final Clock clock;
    private final Background.Lane reading;
    private final Subscription subscription;
    private final ReadOnlyObjectWrapper<Shown> shown =
            new ReadOnlyObjectWrapper<>(new Shown.Loading());

    /// @param clock in the person's own zone
    public ClientCardViewModel(
            ClientId id,
            Clients clients,
            ClientDirectory directory,
            ClientDeeds deeds,
            Background background,
            Clock clock) {
        this.id = id;
        this.clients = clients;
        this.directory = directory;
        this.deeds = deeds;
        this.clock = clock;
        this.reading = background.lane();
        this.subscription = directory.onRefreshed(() -> background.onUiThread(this::reload));
        reload();
    }

    public ClientId id() {
        return id;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// The client, where there is one to be worked with.
    public Optional<Client> client() {
        return shown.get() instanceof Shown.Card card
                ? Optional.of(card.client())
                : Optional.empty();
    }

    public void reload() {
        reading.run(this::read, shown::set);
    }

    private Shown read() {
        var found = clients.find(id);
        if (found.isEmpty()) {
            return new Shown.Gone();
        }
        var client = found.get();
        if (client.deletedAt().isPresent()) {
            return new Shown.InTrash(client);
        }
        var company = client.companyId().flatMap(clients::find);
        return new Shown.Card(client, company, directory.snapshot().colleagues(id));
    }

    public void addTag(String tag) {
        deeds.addTag(Set.of(id), tag);
    }

    public void removeTag(String tag) {
        deeds.removeTag(Set.of(id), tag);
    }

    public void trash() {
        deeds.trash(Set.of(id));
    }

    public void restore() {
        deeds.restore(Set.of(id));
    }

    @Override
    public void close() {
        subscription.close();
    }
}
