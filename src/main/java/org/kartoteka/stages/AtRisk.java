package org.kartoteka.stages;

import org.kartoteka.kernel.ClientId;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/// A client who may be about to leave.
///
/// @param signs not empty
/// @param scoreRules by which a score was judged
public record AtRisk(ClientFacts facts, Set<RiskSign> signs, RiskSign.ScoreRules scoreRules) {

    /// The gravest sign first, of one kind those with more signs.
    public static final Comparator<AtRisk> GRAVEST_FIRST =
            Comparator.comparing(AtRisk::gravest)
                    .thenComparing(risk -> -risk.signs().size())
                    .thenComparing(AtRisk::client);

    public AtRisk {
        signs = EnumSet.copyOf(signs);
        Objects.requireNonNull(scoreRules, "scoreRules");
    }

    public ClientId client() {
        return facts.client();
    }

    public RiskSign gravest() {
        return signs.iterator().next();
    }
}
