package org.kartoteka.stages.ui;

import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.stages.AtRisk;
import org.kartoteka.stages.ClientFacts;
import org.kartoteka.stages.Dissolution;
import org.kartoteka.stages.DissolutionReason;
import org.kartoteka.stages.DissolutionSide;
import org.kartoteka.stages.Proposal;
import org.kartoteka.stages.RiskSign;
import org.kartoteka.stages.StageRule;
import org.kartoteka.stages.StageThreshold;
import org.kartoteka.stages.StageThresholds;
import org.kartoteka.stages.StepWording;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Stages, rules and facts in words.
public final class StageWords implements StepWording {

    private final Messages messages;

    public StageWords(Messages messages) {
        this.messages = messages;
    }

    String stage(RelationshipStage stage) {
        return messages.get("stages.stage." + stage.name());
    }

    /// @param stage empty: not placed yet
    String stage(Optional<RelationshipStage> stage) {
        return stage.map(this::stage).orElseGet(() -> messages.get("stages.stage.none"));
    }

    String meaning(RelationshipStage stage) {
        return messages.get("stages.meaning." + stage.name());
    }

    /// A shape of its own for each stage.
    static Ikon icon(RelationshipStage stage) {
        return switch (stage) {
            case AWARENESS -> Feather.EYE;
            case EXPLORATION -> Feather.COMPASS;
            case EXPANSION -> Feather.TRENDING_UP;
            case COMMITMENT -> Feather.LINK;
            case DISSOLUTION -> Feather.LOG_OUT;
        };
    }

    static Ikon icon(Optional<RelationshipStage> stage) {
        return stage.map(StageWords::icon).orElse(Feather.HELP_CIRCLE);
    }

    String side(DissolutionSide side) {
        return messages.get("stages.side." + side.name());
    }

    String reason(DissolutionReason reason) {
        return messages.get("stages.reason." + reason.name());
    }

    String days(long days) {
        return messages.count("stages.days", days);
    }

    /// Who ended it and why, with what was said.
    String dissolution(Dissolution how) {
        var words = how.words().isEmpty() ? "" : " · " + messages.get("stages.said", how.words());
        return side(how.side()) + " · " + reason(how.reason()) + words;
    }

    @Override
    public String winBack(Dissolution how, Optional<RelationshipStage> from) {
        return messages.get("stages.winback." + how.reason().name());
    }

    @Override
    public String askAboutTrial() {
        return messages.get("stages.trial.ask");
    }

    String rule(StageRule rule) {
        return messages.get("stages.rule." + rule.name());
    }

    /// What speaks for a proposal: «7 разговоров за 90 дней против 2; 2 покупки».
    String facts(Proposal proposal, StageThresholds thresholds, LocalDate today) {
        var facts = proposal.facts();
        return switch (proposal.rule()) {
            case CONTRACT ->
                    messages.get("stages.fact.contract", date(facts.contractSince().orElse(today)));
            case RETURNED -> joined(returned(facts));
            case GROWTH ->
                    joined(
                            Stream.of(
                                    messages.count(
                                            "stages.fact.growth",
                                            facts.talks().recent(),
                                            thresholds.amount(StageThreshold.GROWTH_DAYS),
                                            facts.talks().before()),
                                    purchases(facts)));
            case TRIAL_WON -> joined(Stream.of(trialEnded(facts), lastPurchase(facts).orElse("")));
            case TRIAL_LOST ->
                    joined(Stream.of(trialEnded(facts), messages.get("stages.fact.trial.none")));
            case SILENT -> silence(facts, today);
            case FIRST_DEALING -> joined(Stream.of(talks(facts), purchases(facts)));
            case NO_DEALING -> messages.get("stages.fact.nothing", date(facts.knownSince()));
        };
    }

    private Stream<String> returned(ClientFacts facts) {
        return Stream.of(
                facts.talks()
                        .lastFromClient()
                        .map(day -> messages.get("stages.fact.turned", date(day)))
                        .orElse(""),
                lastPurchase(facts).orElse(""));
    }

    private String talks(ClientFacts facts) {
        return facts.talks().total() == 0
                ? ""
                : messages.count("stages.fact.talks", facts.talks().total());
    }

    private String purchases(ClientFacts facts) {
        return facts.purchases().count() == 0
                ? ""
                : messages.count("stages.fact.purchases", facts.purchases().count());
    }

    private Optional<String> lastPurchase(ClientFacts facts) {
        return facts.purchases().last().map(day -> messages.get("stages.fact.bought", date(day)));
    }

    private String trialEnded(ClientFacts facts) {
        return facts.standing()
                .flatMap(standing -> standing.trialEndsOn())
                .map(day -> messages.get("stages.fact.trial", date(day)))
                .orElse("");
    }

    private String silence(ClientFacts facts, LocalDate today) {
        return facts.lastDealing()
                .map(
                        day ->
                                messages.count(
                                        "stages.fact.silent",
                                        ChronoUnit.MONTHS.between(day, today),
                                        date(day)))
                .orElseGet(() -> messages.get("stages.fact.never"));
    }

    private static String joined(Stream<String> facts) {
        return facts.filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
    }

    /// Why a client is at risk, the gravest reason first.
    String signs(AtRisk risk, LocalDate today) {
        return joined(risk.signs().stream().map(sign -> sign(sign, risk.facts(), today)));
    }

    private String sign(RiskSign sign, ClientFacts facts, LocalDate today) {
        var score = facts.scores().last();
        return switch (sign) {
            case LOW_SCORE ->
                    score.map(
                                    last ->
                                            messages.get(
                                                    "stages.risk.low",
                                                    last.value(),
                                                    date(last.day())))
                            .orElse("");
            case SCORE_DROP ->
                    score.map(
                                    last ->
                                            messages.get(
                                                    "stages.risk.drop",
                                                    last.value(),
                                                    messages.formats()
                                                            .number(
                                                                    facts.scores()
                                                                            .meanBefore()
                                                                            .orElse(last.value()),
                                                                    1)))
                            .orElse("");
            case SOUR_TALK ->
                    facts.talks()
                            .sour()
                            .map(day -> messages.get("stages.risk.sour", date(day)))
                            .orElse("");
            case UNUSUAL_SILENCE ->
                    messages.count(
                            "stages.risk.silence",
                            facts.silentDays(today).orElse(0),
                            facts.talks().usualGap().orElse(0));
        };
    }

    private String date(LocalDate day) {
        return messages.formats().date(day);
    }
}
