package org.kartoteka.interactions;

import org.kartoteka.kernel.ChannelId;

import java.util.List;
import java.util.Optional;

/// The stored channels. What changes them belongs inside a step; each method blocks.
public interface Channels {

    /// Every channel in its order, archived ones included.
    List<Channel> all();

    Optional<Channel> find(ChannelId id);

    void insert(Channel channel);

    /// Makes the stored channel of the same id equal to this one.
    void update(Channel channel);
}
