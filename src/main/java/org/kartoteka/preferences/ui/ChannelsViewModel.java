package org.kartoteka.preferences.ui;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.kartoteka.interactions.Channel;
import org.kartoteka.interactions.Channels;
import org.kartoteka.interactions.EditChannels;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The channels as a person edits them: each main channel, and under it its own.
public final class ChannelsViewModel implements AutoCloseable {

    private final Channels channels;
    private final EditChannels editing;
    private final Background background;
    private final Background.Lane loading;
    private final Subscription subscription;
    private final ObservableList<Channel> rows = FXCollections.observableArrayList();

    public ChannelsViewModel(
            Channels channels, EditChannels editing, Background background, Changes changes) {
        this.channels = channels;
        this.editing = editing;
        this.background = background;
        this.loading = background.lane();
        this.subscription = changes.on(Topic.CHANNELS, this::reload);
        reload();
    }

    private void reload() {
        loading.run(channels::all, found -> rows.setAll(inOrder(found)));
    }

    private static List<Channel> inOrder(List<Channel> all) {
        var mainPlaces =
                all.stream()
                        .filter(channel -> channel.parent().isEmpty())
                        .map(Channel::id)
                        .toList();
        return all.stream()
                .sorted(
                        Comparator.<Channel>comparingInt(
                                        channel ->
                                                mainPlaces.indexOf(
                                                        channel.parent().orElse(channel.id())))
                                .thenComparing(channel -> channel.parent().isPresent())
                                .thenComparingInt(Channel::position))
                .toList();
    }

    ObservableList<Channel> rows() {
        return rows;
    }

    /// The channels that another may be put under.
    List<Channel> mains() {
        return rows.stream()
                .filter(channel -> channel.parent().isEmpty() && !channel.archived())
                .toList();
    }

    /// Does nothing where the name stays as it is shown.
    ///
    /// @param shown the name that the person saw
    void rename(Channel channel, String name, String shown) {
        if (!name.strip().equals(shown)) {
            background.run(
                    () -> {
                        editing.rename(channel, name);
                        return true;
                    },
                    _ -> {});
        }
    }

    void archive(Channel channel, boolean archived) {
        background.run(
                () -> {
                    editing.archive(channel, archived);
                    return true;
                },
                _ -> {});
    }

    /// Does nothing without a name.
    void add(String name, Optional<ChannelId> parent) {
        if (!name.isBlank()) {
            background.run(() -> editing.add(name, parent), _ -> {});
        }
    }

    @Override
    public void close() {
        subscription.close();
    }
}
