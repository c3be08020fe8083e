package org.kartoteka.platform.work;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;

/// Says what kind of data changed. Carries no data: a listener asks again.
///
/// Listeners run one after another on the executor given, the UI thread in the program.
public final class Changes {

    private record Listener(Set<Topic> topics, Runnable action) {}

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Executor executor;

    public Changes(Executor executor) {
        this.executor = executor;
    }

    /// Runs `action` after each change to any of `topics`, once per announcement, until the
    /// subscription is closed.
    public Subscription on(Set<Topic> topics, Runnable action) {
        var listener = new Listener(Set.copyOf(topics), action);
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    public Subscription on(Topic topic, Runnable action) {
        return on(Set.of(topic), action);
    }

    /// Call it after the commit, never inside a transaction. Any thread.
    public void announce(Set<Topic> topics) {
        for (var listener : listeners) {
            if (topics.stream().anyMatch(listener.topics::contains)) {
                executor.execute(listener.action);
            }
        }
    }

    public void announce(Topic topic) {
        announce(Set.of(topic));
    }
}
