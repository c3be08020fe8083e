package org.kartoteka.cadence;

import org.kartoteka.clients.ClientRows;

import java.time.LocalDate;
import java.util.Optional;

/// The days of contact of all clients, read once and then kept up by what the change journal says
/// has changed. Safe to use from any thread; blocks.
final class FollowContacts {

    /// With more changes than this, reading everything anew is quicker than reading the changed one
    /// by one.
    private static final int MANY = 20_000;

    private final ContactHistory history;
    private final ClientRows changes;
    private LastContacts known = LastContacts.NONE;
    private Optional<CountedContacts> knownFor = Optional.empty();
    private long seen;

    FollowContacts(ContactHistory history, ClientRows changes) {
        this.history = history;
        this.changes = changes;
    }

    synchronized LastContacts upToDate(CountedContacts counted, LocalDate today) {
        if (!knownFor.equals(Optional.of(counted))) {
            seen = changes.newestChange();
            known = history.all(counted, today);
            knownFor = Optional.of(counted);
            return known;
        }
        var changed = changes.changedSince(seen);
        if (changed.clients().size() > MANY) {
            known = history.all(counted, today);
        } else if (!changed.clients().isEmpty()) {
            known = known.with(changed.clients(), history.of(changed.clients(), counted, today));
        }
        seen = changed.upTo();
        return known;
    }
}
