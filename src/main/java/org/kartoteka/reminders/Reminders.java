package org.kartoteka.reminders;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Decides what is to be told now: each alert once, whatever the clock, the zone or the laptop have
/// done since the last look.
///
/// An alert is due when the clock on the wall has reached its local moment. An hour that summer
/// time leaves out is reached with the first minute behind it; of an hour that comes twice the
/// first counts. What is told is recorded first, in one transaction, and only what that transaction
/// found new is told. A crash in between loses a pop-up and no more: what was recorded waits,
/// unread, in [#waiting], and the thing itself stays on Today until it is done.
///
/// Blocks; any thread.
public final class Reminders {

    private final List<AlertSource> sources;
    private final Told told;
    private final Clock clock;

    /// @param clock in the zone in which the person is at the moment of asking
    public Reminders(List<AlertSource> sources, Told told, Clock clock) {
        this.sources = List.copyOf(sources);
        this.told = told;
        this.clock = clock;
    }

    /// To be asked at the start, when the laptop wakes up, when what is planned has changed, and at
    /// [#nextLook].
    public Bulletin look() {
        var now = LocalDateTime.now(clock);
        var due = upTo(now);
        var claimed = told.claim(due.stream().map(PendingAlert::key).toList(), now);
        var fresh = new HashSet<>(claimed.fresh());
        // removing, so that a source that names an alert twice tells it once
        var news = due.stream().filter(alert -> fresh.remove(alert.key())).toList();
        return Bulletin.of(Notice.of(news), claimed.lastLook(), now);
    }

    /// What was told and is still open, until it is put away.
    public List<Notice> waiting() {
        var due = upTo(LocalDateTime.now(clock));
        var unread = told.unread(due.stream().map(PendingAlert::key).toList());
        return Notice.of(due.stream().filter(alert -> unread.contains(alert.key())).toList());
    }

    public void putAway(Collection<Notice> notices) {
        told.putAway(notices.stream().map(Notice::keys).flatMap(List::stream).toList());
    }

    /// The local moment at which there may be something to tell next; empty if nothing is planned.
    public Optional<LocalDateTime> nextLook() {
        var now = LocalDateTime.now(clock);
        return sources.stream()
                .map(source -> source.nextAfter(now))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    private List<PendingAlert> upTo(LocalDateTime now) {
        var due = new ArrayList<PendingAlert>();
        sources.forEach(source -> due.addAll(source.upTo(now)));
        return due;
    }
}
