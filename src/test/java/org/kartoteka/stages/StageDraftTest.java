package org.kartoteka.stages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.kartoteka.kernel.RelationshipStage.COMMITMENT;
import static org.kartoteka.kernel.RelationshipStage.DISSOLUTION;
import static org.kartoteka.kernel.RelationshipStage.EXPLORATION;

import org.junit.jupiter.api.Test;
import org.kartoteka.stages.StageDraft.Problem;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

class StageDraftTest {

    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-20T12:00");
    private static final LocalDate TODAY = NOW.toLocalDate();

    @Test
    void aStageAloneIsEnteredToday() {
        assertEquals(
                StageMove.to(COMMITMENT, TODAY),
                StageDraft.EMPTY.into(COMMITMENT).move(NOW, StageMover.PERSON));
    }

    @Test
    void daysAreReadBackwardsAndTrialsForwards() {
        assertEquals(
                StageMove.to(EXPLORATION, LocalDate.parse("2025-12-12"))
                        .withTrial(Optional.of(LocalDate.parse("2026-12-15")))
                        .because(StageMover.PERSON, "просил образец"),
                StageDraft.EMPTY
                        .into(EXPLORATION)
                        .onDay("12.12")
                        .tryingUntil("15.12")
                        .because(" просил образец ")
                        .move(NOW, StageMover.PERSON));
    }

    @Test
    void whatIsMissingOrWrongIsSaidInTheOrderOfTheFields() {
        assertEquals(List.of(Problem.NO_STAGE), StageDraft.EMPTY.problems(NOW));
        assertEquals(
                List.of(Problem.NO_SIDE, Problem.NO_REASON, Problem.NO_DAY),
                StageDraft.EMPTY.into(DISSOLUTION).onDay("когда-то").problems(NOW));
        var other =
                StageDraft.EMPTY
                        .into(DISSOLUTION)
                        .endedBy(DissolutionSide.WE)
                        .endedFor(DissolutionReason.OTHER);
        assertEquals(List.of(Problem.NO_WORDS), other.problems(NOW));
        assertEquals(
                new Dissolution(DissolutionSide.WE, DissolutionReason.OTHER, "не по пути"),
                other.saying("не по пути")
                        .move(NOW, StageMover.PERSON)
                        .dissolution()
                        .orElseThrow());
        assertEquals(
                List.of(Problem.NO_TRIAL_DAY),
                StageDraft.EMPTY.into(EXPLORATION).tryingUntil("потом").problems(NOW));
        assertEquals(
                List.of(Problem.TRIAL_BEFORE),
                StageDraft.EMPTY.into(EXPLORATION).tryingUntil("01.11.2026").problems(NOW));
        assertEquals(
                List.of(Problem.DAY_AHEAD),
                StageDraft.EMPTY.into(COMMITMENT).onDay("21.11.2026").problems(NOW));
        assertThrows(
                IllegalStateException.class, () -> StageDraft.EMPTY.move(NOW, StageMover.PERSON));
    }

    @Test
    void whatBelongsToAnotherStageIsLeftOut() {
        var full =
                StageDraft.EMPTY
                        .into(COMMITMENT)
                        .tryingUntil("потом")
                        .endedBy(DissolutionSide.WE)
                        .endedFor(DissolutionReason.OTHER);
        assertEquals(StageMove.to(COMMITMENT, TODAY), full.move(NOW, StageMover.PERSON));
    }
}
