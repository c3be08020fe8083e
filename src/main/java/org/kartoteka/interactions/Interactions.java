package org.kartoteka.interactions;

import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.InteractionId;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The stored interactions of all clients, leaving out clients in the Trash. What changes them
/// belongs inside a step; each method blocks.
public interface Interactions {

    Optional<Interaction> find(InteractionId id);

    void insert(Interaction entry);

    /// Stores many new entries at the price of few.
    void insertAll(Collection<Interaction> entries);

    /// Replaces the stored entry if it still has `entry.version()`.
    ///
    /// @return whether it did; on `true` the stored version is one higher, unless nothing differed
    boolean update(Interaction entry);

    /// Removes the entry with its tags, if it is there. Nothing may refer to it any more.
    ///
    /// @return whether it was there
    boolean delete(InteractionId id);

    /// One page of a client's timeline, newest first.
    ///
    /// @param channels only these and what stands under them; all if empty
    /// @param before the place of the last entry of the page before; from the newest if empty
    /// @param limit the most to return, from 1
    List<Interaction> timeline(
            ClientId client, Set<ChannelId> channels, Optional<TimelinePlace> before, int limit);

    /// One page of what happened over all clients from `from` until just before `until`, newest
    /// first.
    ///
    /// @param channels as in [#timeline]
    /// @param before as in [#timeline]
    List<Interaction> between(
            Instant from,
            Instant until,
            Set<ChannelId> channels,
            Optional<TimelinePlace> before,
            int limit);

    /// What [#between] would list on all its pages, added up.
    TalkTotals totals(Instant from, Instant until, Set<ChannelId> channels);

    /// When each entry of a client happened, oldest first.
    List<Instant> moments(ClientId client);

    /// What was last written or said to a client in any channel, newest first.
    List<Interaction> lastSent(ClientId client, int limit);

    /// The channel of the newest entry that was made by hand, over all clients.
    Optional<ChannelId> lastChannel();
}
