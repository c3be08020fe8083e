package org.kartoteka.testing;

import org.kartoteka.reminders.AlertKey;
import org.kartoteka.reminders.Told;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What was told, as the contract has it.
public final class ToldInMemory implements Told {

    private final Map<AlertKey, Boolean> unread = new HashMap<>();
    private Optional<LocalDateTime> lastLook = Optional.empty();

    @Override
    public Claimed claim(Collection<AlertKey> keys, LocalDateTime now) {
        var fresh = new HashSet<AlertKey>();
        for (var key : keys) {
            if (unread.putIfAbsent(key, true) == null) {
                fresh.add(key);
            }
        }
        var before = lastLook;
        lastLook = Optional.of(now);
        return new Claimed(fresh, before);
    }

    @Override
    public Set<AlertKey> unread(Collection<AlertKey> keys) {
        var found = new HashSet<AlertKey>();
        for (var key : keys) {
            if (unread.getOrDefault(key, false)) {
                found.add(key);
            }
        }
        return found;
    }

    @Override
    public void putAway(Collection<AlertKey> keys) {
        keys.forEach(key -> unread.computeIfPresent(key, (_, _) -> false));
    }

    public Set<AlertKey> all() {
        return Set.copyOf(unread.keySet());
    }

    public boolean has(AlertKey key) {
        return unread.containsKey(key);
    }
}
