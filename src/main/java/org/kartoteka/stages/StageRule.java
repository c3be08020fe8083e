package org.kartoteka.stages;

import org.kartoteka.kernel.RelationshipStage;

import java.time.LocalDate;
import java.util.Optional;

/// A rule by which the assistant proposes a stage. Of the rules that speak for one client, the
/// first one here is told.
public enum StageRule {
    /// A contract holds.
    CONTRACT(RelationshipStage.COMMITMENT) {
        @Override
        boolean speaks(ClientFacts facts, StageThresholds thresholds, LocalDate today) {
            return facts.contractSince()
                    .filter(since -> !stands(facts, RelationshipStage.COMMITMENT))
                    .filter(since -> !ended(facts) || since.isAfter(entered(facts)))
                    .isPresent();
        }
    },
    /// A client of a relationship that ended has bought, or turned to us, since.
    RETURNED(RelationshipStage.EXPLORATION) {
        @Override
        boolean speaks(ClientFacts facts, StageThresholds thresholds, LocalDate today) {
            return ended(facts)
                    && (isAfter(facts.purchases().last(), entered(facts))
                            || isAfter(facts.talks().lastFromClient(), entered(facts)));
        }
    },
    /// More talks than before, and purchases enough.
    GROWTH(RelationshipStage.EXPANSION) {
        @Override
        boolean speaks(ClientFacts facts, StageThresholds thresholds, LocalDate today) {
            return early(facts)
                    && facts.talks().recent() > facts.talks().before()
                    && facts.purchases().count()
                            >= thresholds.amount(StageThreshold.GROWTH_PURCHASES);
        }
    },
    /// The trial is over, and the client bought.
    TRIAL_WON(RelationshipStage.EXPANSION) {
        @Override
        boolean speaks(ClientFacts facts, StageThresholds thresholds, LocalDate today) {
            return trialOver(facts, today) && boughtSinceEntry(facts);
        }
    },
    /// The trial is over, and the client did not buy.
    TRIAL_LOST(RelationshipStage.DISSOLUTION) {
        @Override
        boolean speaks(ClientFacts facts, StageThresholds thresholds, LocalDate today) {
            return trialOver(facts, today) && !boughtSinceEntry(facts);
        }
    },
    /// Neither talk nor purchase for long.
    SILENT(RelationshipStage.DISSOLUTION) {
        @Override
        boolean speaks(ClientFacts facts, StageThresholds thresholds, LocalDate today) {
            var bound = today.minusMonths(thresholds.amount(StageThreshold.SILENT_MONTHS));
            return !ended(facts)
                    && facts.contractSince().isEmpty()
                    && facts.lastDealing().or(() -> since(facts)).filter(bound::isAfter).isPresent()
                    && !isAfter(since(facts), bound);
        }
    },
    /// There was a talk or a purchase.
    FIRST_DEALING(RelationshipStage.EXPLORATION) {
        @Override
        boolean speaks(ClientFacts facts, StageThresholds thresholds, LocalDate today) {
            return facts.standing().isEmpty()
                    ? facts.lastDealing().isPresent()
                    : stands(facts, RelationshipStage.AWARENESS)
                            && isAfter(facts.lastDealing(), entered(facts));
        }
    },
    /// Nothing but the card.
    NO_DEALING(RelationshipStage.AWARENESS) {
        @Override
        boolean speaks(ClientFacts facts, StageThresholds thresholds, LocalDate today) {
            return facts.standing().isEmpty() && facts.lastDealing().isEmpty();
        }
    };

    private final RelationshipStage to;

    StageRule(RelationshipStage to) {
        this.to = to;
    }

    /// The stage it proposes.
    public RelationshipStage to() {
        return to;
    }

    abstract boolean speaks(ClientFacts facts, StageThresholds thresholds, LocalDate today);

    private static boolean stands(ClientFacts facts, RelationshipStage stage) {
        return facts.standing().map(Standing::stage).equals(Optional.of(stage));
    }

    private static boolean ended(ClientFacts facts) {
        return stands(facts, RelationshipStage.DISSOLUTION);
    }

    /// Not further than exploration.
    private static boolean early(ClientFacts facts) {
        return facts.standing()
                .map(Standing::stage)
                .map(stage -> stage.compareTo(RelationshipStage.EXPLORATION) <= 0)
                .orElse(true);
    }

    private static boolean trialOver(ClientFacts facts, LocalDate today) {
        return stands(facts, RelationshipStage.EXPLORATION)
                && facts.standing()
                        .flatMap(Standing::trialEndsOn)
                        .filter(today::isAfter)
                        .isPresent();
    }

    private static boolean boughtSinceEntry(ClientFacts facts) {
        return facts.purchases().last().filter(day -> !day.isBefore(entered(facts))).isPresent();
    }

    private static LocalDate entered(ClientFacts facts) {
        return since(facts).orElseThrow();
    }

    private static Optional<LocalDate> since(ClientFacts facts) {
        return facts.standing().map(Standing::since);
    }

    private static boolean isAfter(Optional<LocalDate> day, LocalDate other) {
        return day.filter(found -> found.isAfter(other)).isPresent();
    }

    /// The rule that speaks for a client first.
    static Optional<StageRule> speaking(
            ClientFacts facts, StageThresholds thresholds, LocalDate today) {
        for (var rule : values()) {
            if (rule.speaks(facts, thresholds, today)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
