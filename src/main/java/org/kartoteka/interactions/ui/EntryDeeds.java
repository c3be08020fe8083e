package org.kartoteka.interactions.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;

import org.kartoteka.interactions.Channel;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.InteractionId;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// What an entry that is shown or edited in its place asks of the list that it stands in.
interface EntryDeeds {

    /// In the person's own zone.
    Clock clock();

    /// The channels that can be chosen, in their order.
    List<Channel> channels();

    Optional<Channel> channel(ChannelId id);

    /// Whether the entry was changed elsewhere while it was being edited here.
    ReadOnlyBooleanProperty conflictProperty();

    void edit(InteractionId entry);

    void stopEditing();

    /// Stores an edited entry; one that was changed meanwhile is shown as it is now, still open.
    void save(Interaction changed);

    void delete(Interaction entry);
}
