package org.kartoteka.exchange;

/// Told how far long work has come. Any thread.
@FunctionalInterface
public interface Progress {

    Progress NONE = (done, total) -> {};

    /// @param done how many of `total` are done
    void at(int done, int total);
}
