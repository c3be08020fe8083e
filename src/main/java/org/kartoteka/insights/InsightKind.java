package org.kartoteka.insights;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What there is a chart of, in the order in which they are offered.
public enum InsightKind {
    SATISFACTION,
    CSAT_SCORES,
    NPS_SCORES,
    CSI_SCORES,
    FACTORS,
    STANDING,
    MOVES,
    STAYS,
    DISSOLUTIONS,
    FUNNEL,
    PAINS,
    COHORTS,
    RETENTION,
    REVENUE;

    /// Such as `csat-scores`: in a place, an id, a key.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<InsightKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
