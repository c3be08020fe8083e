package org.kartoteka.followups;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FollowUpId;
import org.kartoteka.kernel.InteractionId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The stored next steps of all clients, leaving out clients in the Trash. What changes them
/// belongs inside a step of the journal; each method blocks.
public interface FollowUps {

    Optional<FollowUp> find(FollowUpId id);

    void insertAll(Collection<FollowUp> followUps);

    /// Replaces the stored step if it still has `followUp.version()`.
    ///
    /// @return whether it did; on `true` the stored version is one higher, unless nothing differed
    boolean update(FollowUp followUp);

    /// Forgets from which talk steps followed, before the talk is removed.
    void detach(InteractionId from);

    /// Removes a step, as if it had never been planned.
    void remove(FollowUpId id);

    /// A client's steps: the open ones as they fall due, then the closed, latest first.
    List<FollowUp> of(ClientId client);

    /// Open steps due on `day` or before, as they fall due; within a day those without a time last.
    List<FollowUp> dueUpTo(LocalDate day);

    /// Open steps due after `day`, as they fall due.
    ///
    /// @param limit the most to return, from 1
    List<FollowUp> dueAfter(LocalDate day, int limit);

    /// How many open steps are due after `day`.
    int countAfter(LocalDate day);

    /// Steps done at `moment` or later.
    List<FollowUp> doneSince(Instant moment);
}
