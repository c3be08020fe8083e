package org.kartoteka.stages;

import org.kartoteka.kernel.RelationshipStage;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Why a client may be about to leave, the gravest first.
public enum RiskSign {
    /// The newest score is low.
    LOW_SCORE,
    /// The newest score is well below the client's own mean.
    SCORE_DROP,
    /// A talk went badly.
    SOUR_TALK,
    /// The silence is longer than one and a half times what is usual with this client.
    UNUSUAL_SILENCE;

    /// When a score is low, as it was settled for the alerts.
    ///
    /// @param low the highest low score, 1 to 4
    /// @param dropHundredths hundredths of a point below the client's own mean
    public record ScoreRules(int low, int dropHundredths) {}

    /// The signs that a client bears. One whose relationship ended bears none.
    ///
    /// @param today local
    static Set<RiskSign> of(
            ClientFacts facts, ScoreRules scores, StageThresholds thresholds, LocalDate today) {
        var signs = EnumSet.noneOf(RiskSign.class);
        if (facts.standing()
                .map(Standing::stage)
                .equals(Optional.of(RelationshipStage.DISSOLUTION))) {
            return signs;
        }
        facts.scores()
                .last()
                .ifPresent(
                        last -> {
                            if (last.value() <= scores.low()) {
                                signs.add(LOW_SCORE);
                            }
                            if (drops(facts.scores(), last, scores)) {
                                signs.add(SCORE_DROP);
                            }
                        });
        if (facts.talks().sour().isPresent()) {
            signs.add(SOUR_TALK);
        }
        if (isUnusual(facts, thresholds, today)) {
            signs.add(UNUSUAL_SILENCE);
        }
        return signs;
    }

    private static boolean drops(ClientFacts.Scores all, ClientFacts.Score last, ScoreRules rules) {
        return all.meanBefore().isPresent()
                && Math.round((all.meanBefore().getAsDouble() - last.value()) * 100)
                        >= rules.dropHundredths();
    }

    private static boolean isUnusual(
            ClientFacts facts, StageThresholds thresholds, LocalDate today) {
        var silent = facts.silentDays(today);
        var usual = facts.talks().usualGap();
        return silent.isPresent()
                && usual.isPresent()
                && silent.getAsInt() >= thresholds.amount(StageThreshold.RISK_SILENCE_DAYS)
                && silent.getAsInt() * 2L > usual.getAsInt() * 3L
                && silent.getAsInt() < monthsAsDays(thresholds, today);
    }

    /// Beyond that an end is asked about instead.
    private static long monthsAsDays(StageThresholds thresholds, LocalDate today) {
        return today.toEpochDay()
                - today.minusMonths(thresholds.amount(StageThreshold.SILENT_MONTHS)).toEpochDay();
    }
}
