package org.kartoteka.stages;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Use case: accept what the assistant proposes, decline it or put it off; one step each. Blocks.
public final class AnswerProposals {

    private final StageAnswers answers;
    private final StageSettings settings;
    private final MoveStage moving;
    private final Clients clients;
    private final Transactions transactions;
    private final Clock clock;

    /// What is read and written.
    public record Uses(
            StageAnswers answers, StageSettings settings, MoveStage moving, Clients clients) {}

    /// @param clock in the person's own zone, whose day is today
    public AnswerProposals(Uses uses, Transactions transactions, Clock clock) {
        this.answers = uses.answers();
        this.settings = uses.settings();
        this.moving = uses.moving();
        this.clients = uses.clients();
        this.transactions = transactions;
        this.clock = clock;
    }

    /// A proposal that a person accepts.
    ///
    /// @param move into the stage proposed, by [StageMover#ASSISTANT]
    public record Accepted(Proposal proposal, StageMove move) {}

    /// Puts each client into the stage proposed; those that are gone are passed over.
    ///
    /// @param accepted at least one
    /// @return how many were moved
    public int accept(Collection<Accepted> accepted, StepWording wording) {
        return transactions.step(
                label("step.stage.accepted", accepted.stream().map(Accepted::proposal).toList()),
                () -> {
                    var moved =
                            accepted.stream()
                                    .filter(each -> entered(each, wording))
                                    .map(Accepted::proposal)
                                    .toList();
                    answers.insertAll(
                            moved.stream()
                                    .map(each -> answer(each, StageAnswer.Choice.ACCEPTED))
                                    .toList());
                    return moved.size();
                });
    }

    private boolean entered(Accepted each, StepWording wording) {
        return moving.move(each.proposal().client(), each.move(), wording).isPresent();
    }

    /// Is not proposed again by this rule while the client stands in the same stage.
    ///
    /// @param proposals at least one
    public void decline(Collection<Proposal> proposals) {
        answer("step.stage.declined", proposals, StageAnswer.Choice.DECLINED);
    }

    /// Is not proposed again by this rule for [StageThreshold#LATER_DAYS] days.
    ///
    /// @param proposals at least one
    public void later(Collection<Proposal> proposals) {
        answer("step.stage.later", proposals, StageAnswer.Choice.LATER);
    }

    private void answer(String key, Collection<Proposal> proposals, StageAnswer.Choice choice) {
        transactions.step(
                label(key, List.copyOf(proposals)),
                () ->
                        answers.insertAll(
                                proposals.stream().map(each -> answer(each, choice)).toList()));
    }

    /// Leaves a client off the list of those at risk for [StageThreshold#LATER_DAYS] days.
    public void calm(ClientId client) {
        transactions.step(
                Label.of("step.stage.calmed", name(client)),
                () ->
                        answers.insertAll(
                                List.of(
                                        new StageAnswer(
                                                client,
                                                StageAnswer.RISK,
                                                RelationshipStage.DISSOLUTION,
                                                StageAnswer.Choice.LATER,
                                                today(),
                                                silentUntil()))));
    }

    private StageAnswer answer(Proposal proposal, StageAnswer.Choice choice) {
        return new StageAnswer(
                proposal.client(),
                proposal.rule().name(),
                proposal.to(),
                choice,
                today(),
                choice == StageAnswer.Choice.LATER ? silentUntil() : Optional.empty());
    }

    private Optional<LocalDate> silentUntil() {
        return Optional.of(
                today().plusDays(settings.thresholds().amount(StageThreshold.LATER_DAYS)));
    }

    private Label label(String key, List<Proposal> proposals) {
        return proposals.size() == 1
                ? Label.of(key, name(proposals.getFirst().client()))
                : Label.of(key + ".many", Integer.toString(proposals.size()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String name(ClientId client) {
        return clients.find(client).map(Client::displayName).orElse("");
    }
}
