package org.kartoteka.stages.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.platform.text.Formats;
import org.kartoteka.stages.Dissolution;
import org.kartoteka.stages.DissolutionReason;
import org.kartoteka.stages.DissolutionSide;
import org.kartoteka.stages.StageDraft;
import org.kartoteka.stages.StageDraft.Problem;
import org.kartoteka.stages.StageEntry;
import org.kartoteka.stages.StageMove;
import org.kartoteka.stages.StageMover;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// An entry into a stage on its way: first the stage, by one digit, then what that stage asks for.
public final class StageFormViewModel {

    private final StageDeeds.Asked asked;
    private final StageDeeds deeds;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<StageDraft> draft;
    private final ReadOnlyObjectWrapper<List<Problem>> problems =
            new ReadOnlyObjectWrapper<>(List.of());

    /// @param clock in the person's own zone
    public StageFormViewModel(
            StageDeeds.Asked asked, StageDeeds deeds, Clock clock, Formats formats) {
        this.asked = asked;
        this.deeds = deeds;
        this.clock = clock;
        var begun =
                asked.mended()
                        .map(entry -> typed(entry, formats))
                        .orElse(StageDraft.EMPTY.because(asked.facts()));
        this.draft = new ReadOnlyObjectWrapper<>(asked.into().map(begun::into).orElse(begun));
    }

    private static StageDraft typed(StageEntry entry, Formats formats) {
        var move = entry.move();
        return new StageDraft(
                Optional.of(move.stage()),
                formats.date(move.day()),
                move.why(),
                move.trialEndsOn().map(formats::date).orElse(""),
                move.dissolution().map(Dissolution::side),
                move.dissolution().map(Dissolution::reason),
                move.dissolution().map(Dissolution::words).orElse(""));
    }

    StageDeeds.Asked asked() {
        return asked;
    }

    ReadOnlyObjectProperty<StageDraft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /// What kept the last attempt to save from it.
    ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    void type(UnaryOperator<StageDraft> change) {
        problems.set(List.of());
        draft.set(change.apply(draft.get()));
    }

    /// Whether a stage is chosen of which there is more to say.
    boolean asksMore() {
        return draft.get()
                .stage()
                .filter(
                        stage ->
                                asked.mended().isPresent()
                                        || stage == RelationshipStage.EXPLORATION
                                        || stage == RelationshipStage.DISSOLUTION)
                .isPresent();
    }

    /// Whether the client leaves a trial, so that it is asked what did not suit.
    boolean leavesTrial() {
        return asked.from().equals(Optional.of(RelationshipStage.EXPLORATION));
    }

    /// What a digit from 1 means now: the side first, then the reason.
    void digit(int number) {
        if (draft.get().side().isEmpty()) {
            if (number <= DissolutionSide.values().length) {
                type(now -> now.endedBy(DissolutionSide.values()[number - 1]));
            }
        } else if (number <= DissolutionReason.values().length) {
            type(now -> now.endedFor(DissolutionReason.values()[number - 1]));
        }
    }

    /// @return whether it could be stored, so that the form can close
    boolean save() {
        var now = LocalDateTime.now(clock);
        problems.set(draft.get().problems(now));
        if (!problems.get().isEmpty()) {
            return false;
        }
        asked.mended()
                .ifPresentOrElse(
                        entry -> mend(entry, draft.get().move(now, entry.move().by())),
                        () -> move(now));
        return true;
    }

    private void mend(StageEntry entry, StageMove move) {
        if (!move.equals(entry.move())) {
            deeds.mend(entry.with(move));
        }
    }

    private void move(LocalDateTime now) {
        asked.proposal()
                .filter(proposal -> draft.get().stage().equals(Optional.of(proposal.to())))
                .ifPresentOrElse(
                        proposal ->
                                deeds.accept(proposal, draft.get().move(now, StageMover.ASSISTANT)),
                        () -> deeds.move(asked.client(), draft.get().move(now, StageMover.PERSON)));
    }
}
