package org.kartoteka.reminders;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/// The record of what was told. It is no step of the journal: taking a step back does not untell.
/// Each method is one transaction, safe on the disk when it returns, and blocks; any thread.
public interface Told {

    /// What [#claim] found.
    ///
    /// @param fresh the keys that were not recorded before
    /// @param lastLook the local moment of the claim before this one
    record Claimed(Set<AlertKey> fresh, Optional<LocalDateTime> lastLook) {}

    /// Records `keys` as told, unread, and `now` as the last look, all or nothing. Of two claims of
    /// one key, from whatever thread or process, exactly one finds it fresh; the store holds that
    /// by a unique constraint on [AlertKey#stored].
    ///
    /// A key may be dropped from the record when the step itself is removed from the base, and that
    /// of an occasion two years after its year; never while what it tells of is open.
    Claimed claim(Collection<AlertKey> keys, LocalDateTime now);

    /// Of `keys`, those recorded and not yet put away.
    Set<AlertKey> unread(Collection<AlertKey> keys);

    /// The person has seen them. A key that is not recorded is passed over.
    void putAway(Collection<AlertKey> keys);
}
