package org.kartoteka.interactions;

import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.util.Optional;

/// Use case: add, rename and archive channels, one step each. Blocks.
public final class EditChannels {

    private final Channels channels;
    private final Transactions transactions;
    private final IdSource ids;

    public EditChannels(Channels channels, Transactions transactions, IdSource ids) {
        this.channels = channels;
        this.transactions = transactions;
        this.ids = ids;
    }

    /// @param name not blank
    /// @param parent the main channel to put it under, if any
    public Channel add(String name, Optional<ChannelId> parent) {
        return transactions.step(
                Label.of("step.channel.added", name.strip()),
                () -> {
                    var last = channels.all().stream().mapToInt(Channel::position).max().orElse(0);
                    var channel =
                            new Channel(
                                    new ChannelId(ids.next()),
                                    Optional.empty(),
                                    Optional.of(name.strip()),
                                    parent,
                                    last + 1,
                                    false);
                    channels.insert(channel);
                    return channel;
                });
    }

    /// @param name blank to give a shipped channel its shipped name back
    public void rename(Channel channel, String name) {
        var given = Optional.of(name.strip()).filter(text -> !text.isEmpty());
        transactions.step(
                Label.of("step.channel.renamed", name.strip()),
                () ->
                        channels.update(
                                new Channel(
                                        channel.id(),
                                        channel.code(),
                                        given,
                                        channel.parent(),
                                        channel.position(),
                                        channel.archived())));
    }

    /// Stops offering the channel, or offers it again.
    public void archive(Channel channel, boolean archived) {
        transactions.step(
                Label.of(archived ? "step.channel.archived" : "step.channel.unarchived"),
                () ->
                        channels.update(
                                new Channel(
                                        channel.id(),
                                        channel.code(),
                                        channel.name(),
                                        channel.parent(),
                                        channel.position(),
                                        archived)));
    }
}
