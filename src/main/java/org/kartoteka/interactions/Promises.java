package org.kartoteka.interactions;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.kernel.PromiseId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The stored promises of all clients, leaving out clients in the Trash. What changes them belongs
/// inside a step; each method blocks.
public interface Promises {

    Optional<Promise> find(PromiseId id);

    void insertAll(Collection<Promise> promises);

    /// Replaces the stored promise if it still has `promise.version()`.
    ///
    /// @return whether it did; on `true` the stored version is one higher, unless nothing differed
    boolean update(Promise promise);

    /// @return whether it was there
    boolean delete(PromiseId id);

    /// Forgets in which talk promises were given, before the talk is removed.
    void detach(InteractionId from);

    /// A client's promises: the open ones by their dates, those without one behind, then the
    /// settled, latest first.
    List<Promise> of(ClientId client);

    /// Open promises due on `day` or before, by their dates.
    List<Promise> dueUpTo(LocalDate day);

    /// Open promises due after `day`, by their dates.
    ///
    /// @param limit the most to return, from 1
    List<Promise> dueAfter(LocalDate day, int limit);

    /// Promises settled at `moment` or later.
    List<Promise> settledSince(Instant moment);
}
