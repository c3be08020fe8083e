package org.kartoteka.clients;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.ClientIds;
import org.kartoteka.platform.work.Subscription;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Every client as a row, in memory, kept up by what the change journal says has changed.
public final class ClientDirectory {

    /// With more changes than this, reading everything anew is quicker than reading the changed one
    /// by one.
    private static final int MANY = 20_000;

    private final ClientRows rows;
    private final List<Consumer<Delta>> followers = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile ClientSnapshot snapshot = ClientSnapshot.EMPTY;
    private volatile boolean ready;
    private long seen;

    public ClientDirectory(ClientRows rows) {
        this.rows = rows;
    }

    /// From one snapshot to the next.
    ///
    /// @param snapshot the new one
    /// @param changed clients that are new, different or gone; counts for nothing if `everything`
    /// @param everything whether the snapshot was read anew as a whole
    public record Delta(ClientSnapshot snapshot, Set<ClientId> changed, boolean everything) {}

    /// What is known now. Does not block.
    public ClientSnapshot snapshot() {
        return snapshot;
    }

    /// Whether the first [#refresh] is over.
    public boolean isReady() {
        return ready;
    }

    /// Calls `follower` after each refresh that changed something, in the thread of the refresh,
    /// and at once if the directory is ready.
    public synchronized Subscription follow(Consumer<Delta> follower) {
        followers.add(follower);
        if (ready) {
            follower.accept(new Delta(snapshot, Set.of(), true));
        }
        return () -> followers.remove(follower);
    }

    /// Calls `action` after each refresh that changed something, in the thread of the refresh. Does
    /// not block, even while one is under way.
    public Subscription onRefreshed(Runnable action) {
        listeners.add(action);
        return () -> listeners.remove(action);
    }

    /// Brings the snapshot up to the base, the first time by reading everything. Blocks: call it on
    /// a worker.
    public synchronized ClientSnapshot refresh() {
        if (!ready) {
            readEverything(rows.newestChange());
            return snapshot;
        }
        var changed = rows.changedSince(seen);
        if (changed.clients().size() > MANY) {
            readEverything(changed.upTo());
        } else if (!changed.clients().isEmpty()) {
            read(changed.clients());
        }
        seen = changed.upTo();
        return snapshot;
    }

    private void readEverything(long upTo) {
        snapshot = ClientSnapshot.of(rows.all());
        seen = upTo;
        ready = true;
        tell(new Delta(snapshot, Set.of(), true));
    }

    private void read(Set<ClientId> changed) {
        var fresh = rows.of(changed);
        var gone = new HashSet<>(changed);
        fresh.forEach(row -> gone.remove(row.id()));
        snapshot = snapshot.with(fresh, gone);
        tell(new Delta(snapshot, ClientIds.of(changed), false));
    }

    private void tell(Delta delta) {
        followers.forEach(follower -> follower.accept(delta));
        listeners.forEach(Runnable::run);
    }
}
