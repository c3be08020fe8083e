package org.kartoteka.search;

/// Takes in what a search finds, in the order of the alphabet.
interface Hits {

    /// @param client number of the client in the block
    void offer(int rank, Block block, int client);

    /// What a hit must rank below to matter, were it offered now; 0 if nothing matters any more.
    int bar();

    /// Whether it matters how well a client answers, or only that it does.
    boolean areRanked();
}
