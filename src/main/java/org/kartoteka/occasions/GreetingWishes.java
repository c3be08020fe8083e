package org.kartoteka.occasions;

import org.kartoteka.kernel.ClientId;

/// The wishes of single clients. What changes them belongs inside a step; each method blocks.
public interface GreetingWishes {

    /// @return [GreetingWish#NONE] where nothing is kept
    GreetingWish of(ClientId client);

    /// @param wish [GreetingWish#NONE] to keep nothing any more
    void put(ClientId client, GreetingWish wish);
}
