package org.kartoteka.cadence;

import java.util.List;

/// The stored cadences. What changes them belongs inside a step; each method blocks.
public interface Cadences {

    /// Every one, in the order of their levels; tags in the order of the alphabet, stages in their
    /// own. Those of clients in the Trash are left out.
    List<CadenceRule> all();

    /// Stores a cadence in place of the one that its target had.
    void put(CadenceRule rule);

    /// @return whether there was one
    boolean remove(CadenceTarget target);
}
