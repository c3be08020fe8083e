package org.kartoteka.satisfaction;

import org.kartoteka.kernel.WeightingId;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The stored sets of factors. What changes them belongs inside a step; each method blocks.
public interface FactorSets {

    /// Every set in its order, archived ones included.
    List<FactorSet> all();

    /// The versions of weights of these ids that are stored.
    Map<WeightingId, Weighting> weightings(Collection<WeightingId> ids);

    /// Stores a new set with its factors and weights, after all others.
    void insert(FactorSet set);

    /// Makes the stored set of the same id equal to this one: names, order and presence of its
    /// factors, and its weights as a new version where the id of the version is new.
    void update(FactorSet set);
}
