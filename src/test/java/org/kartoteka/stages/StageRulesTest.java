package org.kartoteka.stages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kartoteka.kernel.RelationshipStage.AWARENESS;
import static org.kartoteka.kernel.RelationshipStage.COMMITMENT;
import static org.kartoteka.kernel.RelationshipStage.DISSOLUTION;
import static org.kartoteka.kernel.RelationshipStage.EXPANSION;
import static org.kartoteka.kernel.RelationshipStage.EXPLORATION;
import static org.kartoteka.stages.RiskSign.LOW_SCORE;
import static org.kartoteka.stages.RiskSign.SCORE_DROP;
import static org.kartoteka.stages.RiskSign.SOUR_TALK;
import static org.kartoteka.stages.RiskSign.UNUSUAL_SILENCE;

import org.junit.jupiter.api.Test;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.stages.ClientFacts.Purchases;
import org.kartoteka.stages.ClientFacts.Score;
import org.kartoteka.stages.ClientFacts.Scores;
import org.kartoteka.stages.ClientFacts.Talks;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

class StageRulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final RiskSign.ScoreRules SCORES = new RiskSign.ScoreRules(2, 100);

    /// Facts of a client known for two years, to be filled in.
    private record Facts(
            Optional<Standing> standing,
            Talks talks,
            Purchases purchases,
            Optional<LocalDate> contract,
            Scores scores) {

        static final Facts NOT_PLACED =
                new Facts(
                        Optional.empty(),
                        Talks.NONE,
                        Purchases.NONE,
                        Optional.empty(),
                        Scores.NONE);

        static Facts in(RelationshipStage stage, int daysAgo) {
            return NOT_PLACED.standing(
                    new Standing(stage, TODAY.minusDays(daysAgo), Optional.empty()));
        }

        Facts standing(Standing now) {
            return new Facts(Optional.of(now), talks, purchases, contract, scores);
        }

        /// @param last days ago
        Facts talks(int recent, int before, int last) {
            return with(
                    new Talks(
                            recent,
                            before,
                            recent + before + 1,
                            Optional.of(TODAY.minusDays(last)),
                            OptionalInt.empty(),
                            Optional.empty(),
                            Optional.empty()));
        }

        Facts with(Talks other) {
            return new Facts(standing, other, purchases, contract, scores);
        }

        Facts bought(int times, int lastDaysAgo) {
            return new Facts(
                    standing,
                    talks,
                    new Purchases(times, Optional.of(TODAY.minusDays(lastDaysAgo))),
                    contract,
                    scores);
        }

        Facts contract(int daysAgo) {
            return new Facts(
                    standing, talks, purchases, Optional.of(TODAY.minusDays(daysAgo)), scores);
        }

        Facts scored(int last, double meanBefore) {
            return new Facts(
                    standing,
                    talks,
                    purchases,
                    contract,
                    new Scores(
                            Optional.of(new Score(last, TODAY.minusDays(3))),
                            OptionalDouble.of(meanBefore)));
        }

        ClientFacts made() {
            return new ClientFacts(
                    new ClientId(1),
                    TODAY.minusYears(2),
                    standing,
                    talks,
                    purchases,
                    contract,
                    scores);
        }

        Optional<StageRule> rule() {
            return StageRule.speaking(made(), StageThresholds.SHIPPED, TODAY);
        }

        Set<RiskSign> signs() {
            return RiskSign.of(made(), SCORES, StageThresholds.SHIPPED, TODAY);
        }
    }

    @Test
    void moreTalksThanBeforeAndTwoPurchasesMakeExpansion() {
        var growing = Facts.in(EXPLORATION, 200).talks(7, 2, 1).bought(2, 10);

        assertEquals(Optional.of(StageRule.GROWTH), growing.rule());
        assertEquals(EXPANSION, StageRule.GROWTH.to());
        assertEquals(Optional.empty(), growing.bought(1, 10).rule(), "one purchase");
        assertEquals(Optional.empty(), growing.talks(2, 2, 1).rule(), "no more than before");
        assertEquals(
                Optional.empty(),
                Facts.in(COMMITMENT, 9).talks(7, 2, 1).bought(2, 10).rule(),
                "further already");
        assertEquals(
                Optional.of(StageRule.FIRST_DEALING),
                Optional.of(StageThresholds.SHIPPED.with(StageThreshold.GROWTH_PURCHASES, 3))
                        .flatMap(
                                stricter ->
                                        StageRule.speaking(
                                                Facts.NOT_PLACED
                                                        .talks(7, 2, 1)
                                                        .bought(2, 10)
                                                        .made(),
                                                stricter,
                                                TODAY)));
    }

    @Test
    void aContractThatHoldsMakesCommitment() {
        assertEquals(
                Optional.of(StageRule.CONTRACT),
                Facts.in(EXPANSION, 30).contract(5).talks(7, 2, 1).rule());
        assertEquals(Optional.of(StageRule.CONTRACT), Facts.NOT_PLACED.contract(5).rule());
        assertEquals(Optional.empty(), Facts.in(COMMITMENT, 30).contract(5).rule());
        assertEquals(
                Optional.empty(),
                Facts.in(DISSOLUTION, 30).contract(40).rule(),
                "the old contract runs out by itself");
        assertEquals(Optional.of(StageRule.CONTRACT), Facts.in(DISSOLUTION, 30).contract(5).rule());
    }

    @Test
    void aTrialThatIsOverIsWonOrLost() {
        var over = new Standing(EXPLORATION, TODAY.minusDays(20), Optional.of(TODAY.minusDays(1)));
        var trying = Facts.NOT_PLACED.standing(over).talks(1, 0, 5);

        assertEquals(Optional.of(StageRule.TRIAL_LOST), trying.rule());
        assertEquals(Optional.of(StageRule.TRIAL_LOST), trying.bought(1, 21).rule());
        assertEquals(Optional.of(StageRule.TRIAL_WON), trying.bought(1, 20).rule());
        assertEquals(
                Optional.empty(),
                trying.standing(new Standing(EXPLORATION, over.since(), Optional.of(TODAY))).rule(),
                "its last day is not over");
    }

    @Test
    void aLongSilenceAsksAboutTheEndAndAContractDoesNot() {
        assertEquals(
                Optional.of(StageRule.SILENT), Facts.in(EXPANSION, 700).talks(0, 0, 400).rule());
        assertEquals(Optional.empty(), Facts.in(EXPANSION, 700).talks(0, 0, 300).rule());
        assertEquals(
                Optional.empty(),
                Facts.in(EXPANSION, 700).talks(0, 0, 400).bought(1, 20).rule(),
                "a purchase is no silence");
        assertEquals(
                Optional.empty(), Facts.in(COMMITMENT, 700).talks(0, 0, 400).contract(500).rule());
        assertEquals(
                Optional.empty(), Facts.in(EXPANSION, 5).talks(0, 0, 400).rule(), "just placed");
        assertEquals(Optional.of(StageRule.SILENT), Facts.in(AWARENESS, 400).rule());
        assertEquals(Optional.of(StageRule.SILENT), Facts.NOT_PLACED.talks(0, 0, 400).rule());
        assertEquals(Optional.empty(), Facts.in(DISSOLUTION, 400).talks(0, 0, 500).rule());
    }

    @Test
    void whoWasNotPlacedIsPlacedByWhatThereIs() {
        assertEquals(Optional.of(StageRule.NO_DEALING), Facts.NOT_PLACED.rule());
        assertEquals(Optional.of(StageRule.FIRST_DEALING), Facts.NOT_PLACED.talks(1, 1, 5).rule());
        assertEquals(
                Optional.of(StageRule.FIRST_DEALING),
                Facts.in(AWARENESS, 10).talks(1, 1, 5).rule());
        assertEquals(
                Optional.empty(),
                Facts.in(AWARENESS, 4).talks(1, 1, 5).rule(),
                "the person knew of the talk when placing the client");
    }

    @Test
    void whoComesBackIsInExplorationAgain() {
        var ended = Facts.in(DISSOLUTION, 30);
        assertEquals(Optional.of(StageRule.RETURNED), ended.bought(3, 2).rule());
        assertEquals(Optional.empty(), ended.bought(3, 40).rule());
        assertEquals(Optional.empty(), ended.talks(1, 0, 2).rule(), "we called, they did not");
        assertEquals(
                Optional.of(StageRule.RETURNED),
                ended.with(
                                new Talks(
                                        1,
                                        0,
                                        4,
                                        Optional.of(TODAY),
                                        OptionalInt.empty(),
                                        Optional.of(TODAY),
                                        Optional.empty()))
                        .rule());
    }

    @Test
    void lowScoresADropBadTalksAndAnUnusualSilenceAreSigns() {
        var client = Facts.in(EXPANSION, 90);
        assertEquals(Set.of(), client.scored(4, 4.9).signs());
        assertEquals(Set.of(SCORE_DROP), client.scored(4, 5).signs(), "one whole point");
        assertEquals(Set.of(LOW_SCORE), client.scored(2, 2.5).signs());
        assertEquals(Set.of(LOW_SCORE, SCORE_DROP), client.scored(2, 4).signs());
        assertEquals(Set.of(), Facts.in(DISSOLUTION, 9).scored(1, 5).signs());
        assertEquals(
                Set.of(SOUR_TALK),
                client.with(talks(10, OptionalInt.empty(), Optional.of(TODAY))).signs());
        assertEquals(
                Set.of(UNUSUAL_SILENCE),
                client.with(talks(46, OptionalInt.of(30), Optional.empty())).signs());
        assertEquals(
                Set.of(),
                client.with(talks(45, OptionalInt.of(30), Optional.empty())).signs(),
                "one and a half times is still usual");
        assertEquals(
                Set.of(),
                client.with(talks(29, OptionalInt.of(7), Optional.empty())).signs(),
                "too short to speak of");
        assertEquals(
                Set.of(),
                client.with(talks(365, OptionalInt.of(7), Optional.empty())).signs(),
                "an end is asked about instead");
    }

    private static Talks talks(int silent, OptionalInt usualGap, Optional<LocalDate> sour) {
        return new Talks(
                1, 1, 9, Optional.of(TODAY.minusDays(silent)), usualGap, Optional.empty(), sour);
    }
}
