package org.kartoteka.occasions.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.occasions.Courtesies;
import org.kartoteka.occasions.Courtesy;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;

import java.util.List;

/// What one client was thanked and asked for.
public final class CourtesyViewModel implements AutoCloseable {

    private final ClientId client;
    private final Courtesies courtesies;
    private final Background.Lane reading;
    private final Subscription subscription;
    private final ReadOnlyObjectWrapper<List<Courtesy>> shown =
            new ReadOnlyObjectWrapper<>(List.of());

    public CourtesyViewModel(
            ClientId client, Courtesies courtesies, Background background, Changes changes) {
        this.client = client;
        this.courtesies = courtesies;
        this.reading = background.lane();
        this.subscription = changes.on(Topic.COURTESIES, this::reload);
        reload();
    }

    private void reload() {
        reading.run(() -> courtesies.of(client), shown::set);
    }

    /// The latest first.
    ReadOnlyObjectProperty<List<Courtesy>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    @Override
    public void close() {
        subscription.close();
    }
}
