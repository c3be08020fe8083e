package org.kartoteka.stages.ui;

import org.kartoteka.followups.AddFollowUp;
import org.kartoteka.followups.StepPlan;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.stages.AnswerProposals;
import org.kartoteka.stages.MoveStage;
import org.kartoteka.stages.Proposal;
import org.kartoteka.stages.StageEntry;
import org.kartoteka.stages.StageMove;
import org.kartoteka.stages.StageMover;
import org.kartoteka.stages.StageThresholds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What a person can do about stages, from the card, the board and the proposals alike. UI thread
/// only.
public final class StageDeeds {

    /// What is written with.
    public record Uses(
            MoveStage moving, AnswerProposals answering, AddFollowUp planning, Steps steps) {}

    /// What the form is to ask about.
    ///
    /// @param name of the client, to be read
    /// @param from the stage in which the client stands, or stood before the entry to be mended
    /// @param mended an entry to be mended
    /// @param proposal one that is being accepted
    /// @param facts what speaks for it, in words
    /// @param into the stage that is chosen already
    public record Asked(
            ClientId client,
            String name,
            Optional<RelationshipStage> from,
            Optional<StageEntry> mended,
            Optional<Proposal> proposal,
            String facts,
            Optional<RelationshipStage> into) {

        public static Asked move(ClientId client, String name, Optional<RelationshipStage> from) {
            return new Asked(
                    client, name, from, Optional.empty(), Optional.empty(), "", Optional.empty());
        }

        Asked into(RelationshipStage stage) {
            return new Asked(client, name, from, mended, proposal, facts, Optional.of(stage));
        }
    }

    private final Uses uses;
    private final StageWords words;
    private final Clock clock;
    private final Consumer<Asked> asking;

    /// @param clock in the person's own zone
    /// @param asking opens the form
    public StageDeeds(Uses uses, StageWords words, Clock clock, Consumer<Asked> asking) {
        this.uses = uses;
        this.words = words;
        this.clock = clock;
        this.asking = asking;
    }

    void ask(Asked asked) {
        asking.accept(asked);
    }

    /// Moves at once; a dissolution is asked about first.
    void move(Asked asked, RelationshipStage into) {
        if (into == RelationshipStage.DISSOLUTION) {
            ask(asked.into(into));
        } else if (!asked.from().equals(Optional.of(into))) {
            move(asked.client(), StageMove.to(into, LocalDate.now(clock)));
        }
    }

    void move(ClientId client, StageMove move) {
        uses.steps().run(() -> uses.moving().move(client, move, words), _ -> {});
    }

    void mend(StageEntry mended) {
        uses.steps().run(() -> uses.moving().change(mended, words), _ -> {});
    }

    void remove(StageEntry entry) {
        uses.steps().run(() -> uses.moving().remove(entry), _ -> {});
    }

    /// Accepts one proposal; a dissolution is asked about first.
    ///
    /// @param name of the client
    void accept(Proposal proposal, String name, StageThresholds thresholds) {
        var facts = words.facts(proposal, thresholds, LocalDate.now(clock));
        if (proposal.to() == RelationshipStage.DISSOLUTION) {
            ask(
                    new Asked(
                            proposal.client(),
                            name,
                            proposal.from(),
                            Optional.empty(),
                            Optional.of(proposal),
                            facts,
                            Optional.of(proposal.to())));
        } else {
            acceptAll(List.of(proposal), thresholds);
        }
    }

    /// Accepts what needs no further word; proposals to dissolve are passed over.
    void acceptAll(List<Proposal> proposals, StageThresholds thresholds) {
        var today = LocalDate.now(clock);
        var accepted =
                proposals.stream()
                        .filter(each -> each.to() != RelationshipStage.DISSOLUTION)
                        .map(
                                each ->
                                        new AnswerProposals.Accepted(
                                                each,
                                                StageMove.to(each.to(), today)
                                                        .because(
                                                                StageMover.ASSISTANT,
                                                                words.facts(
                                                                        each, thresholds, today))))
                        .toList();
        if (!accepted.isEmpty()) {
            uses.steps().run(() -> uses.answering().accept(accepted, words), _ -> {});
        }
    }

    /// Accepts a proposal with what the form asked for.
    void accept(Proposal proposal, StageMove move) {
        var accepted = List.of(new AnswerProposals.Accepted(proposal, move));
        uses.steps().run(() -> uses.answering().accept(accepted, words), _ -> {});
    }

    void decline(List<Proposal> proposals) {
        uses.steps().run(() -> uses.answering().decline(proposals));
    }

    void later(List<Proposal> proposals) {
        uses.steps().run(() -> uses.answering().later(proposals));
    }

    /// Leaves a client off the list of those at risk for a while.
    void calm(ClientId client) {
        uses.steps().run(() -> uses.answering().calm(client));
    }

    /// Plans a talk with a client at risk for today.
    ///
    /// @param text what is to be done
    void plan(ClientId client, String text) {
        var plan = new StepPlan(text, LocalDate.now(clock), Optional.empty());
        uses.steps().run(() -> uses.planning().add(client, plan), _ -> {});
    }
}
