package org.kartoteka.platform.work;

/// Ends what was begun by listening.
@FunctionalInterface
public interface Subscription extends AutoCloseable {

    @Override
    void close();
}
