package org.kartoteka.stages;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.HouseRuleId;

import java.util.List;

/// The house rules of all clients. What changes them belongs inside a step; each method blocks.
public interface HouseRules {

    /// Those of a client: what to do before what never to do, else in the order of their positions.
    List<HouseRule> of(ClientId client);

    void insert(HouseRule rule);

    /// @return whether it was there
    boolean delete(HouseRuleId id);
}
