package org.kartoteka.search;

import org.kartoteka.kernel.ClientIds;

/// Keeps every hit.
final class AllHits implements Hits {

    private final ClientIds ids = new ClientIds();

    @Override
    public void offer(int rank, Block block, int client) {
        ids.add(block.id(client));
    }

    @Override
    public int bar() {
        return Rank.NONE;
    }

    @Override
    public boolean areRanked() {
        return false;
    }

    ClientIds ids() {
        return ids;
    }
}
