package org.kartoteka.satisfaction;

import org.kartoteka.kernel.FactorSetId;
import org.kartoteka.platform.text.Messages;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Factors that are asked together, with the weights of today.
///
/// @param code of a shipped set, whose name is in the bundles until the person gives it one
/// @param factors in their order, archived ones included
/// @param weighting the newest version of the weights
public record FactorSet(
        FactorSetId id,
        Optional<String> code,
        Optional<String> name,
        boolean archived,
        List<Factor> factors,
        Weighting weighting) {

    /// More factors than a client answers with care, or than a hand counts.
    public static final int MOST_FACTORS = 9;

    public FactorSet {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(weighting, "weighting");
        factors = List.copyOf(factors);
        if (code.isEmpty() && name.filter(given -> !given.isBlank()).isEmpty()) {
            throw new IllegalArgumentException("A set of factors has a name");
        }
    }

    public String displayName(Messages messages) {
        return name.orElseGet(() -> messages.get("satisfaction.set." + code.orElseThrow()));
    }

    /// The factors that are asked, in their order.
    public List<Factor> asked() {
        return factors.stream().filter(factor -> !factor.archived()).toList();
    }
}
