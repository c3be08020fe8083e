package org.kartoteka.satisfaction;

import org.kartoteka.interactions.Interaction;
import org.kartoteka.interactions.Interactions;
import org.kartoteka.interactions.TalkTotals;
import org.kartoteka.interactions.TimelinePlace;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.InteractionId;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The stored interactions, watched for the scores that are written into them: whoever writes a bad
/// one, by the quick log, the timeline or the command line, plans the call back in the same step.
public final class ScoredTalks implements Interactions {

    private final Interactions stored;
    private final CallBacks callBacks;

    public ScoredTalks(Interactions stored, CallBacks callBacks) {
        this.stored = stored;
        this.callBacks = callBacks;
    }

    @Override
    public void insert(Interaction entry) {
        insertAll(List.of(entry));
    }

    @Override
    public void insertAll(Collection<Interaction> entries) {
        stored.insertAll(entries);
        answer(entries.stream().filter(entry -> entry.score().isPresent()).toList());
    }

    /// A score that stays as it was asks for nothing anew.
    @Override
    public boolean update(Interaction entry) {
        var before = stored.find(entry.id()).flatMap(Interaction::score);
        var done = stored.update(entry);
        if (done && entry.score().isPresent() && !entry.score().equals(before)) {
            answer(List.of(entry));
        }
        return done;
    }

    private void answer(List<Interaction> scored) {
        callBacks.after(
                scored.stream()
                        .collect(
                                Collectors.toMap(
                                        entry -> new ScoreSource.OfTalk(entry.id()),
                                        Interaction::client)));
    }

    @Override
    public Optional<Interaction> find(InteractionId id) {
        return stored.find(id);
    }

    @Override
    public boolean delete(InteractionId id) {
        return stored.delete(id);
    }

    @Override
    public List<Interaction> timeline(
            ClientId client, Set<ChannelId> channels, Optional<TimelinePlace> before, int limit) {
        return stored.timeline(client, channels, before, limit);
    }

    @Override
    public List<Interaction> between(
            Instant from,
            Instant until,
            Set<ChannelId> channels,
            Optional<TimelinePlace> before,
            int limit) {
        return stored.between(from, until, channels, before, limit);
    }

    @Override
    public TalkTotals totals(Instant from, Instant until, Set<ChannelId> channels) {
        return stored.totals(from, until, channels);
    }

    @Override
    public List<Instant> moments(ClientId client) {
        return stored.moments(client);
    }

    @Override
    public List<Interaction> lastSent(ClientId client, int limit) {
        return stored.lastSent(client, limit);
    }

    @Override
    public Optional<ChannelId> lastChannel() {
        return stored.lastChannel();
    }
}
