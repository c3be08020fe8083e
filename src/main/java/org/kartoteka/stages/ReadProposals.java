package org.kartoteka.stages;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.work.Cancellation;
import org.kartoteka.platform.work.Transactions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Use case: what the assistant proposes, and who is at risk. Changes nothing. Blocks.
public final class ReadProposals {

    private final StageFacts facts;
    private final StageAnswers answers;
    private final StageSettings settings;
    private final Transactions transactions;
    private final Clock clock;

    /// @param clock in the person's own zone, whose day is today
    public ReadProposals(
            StageFacts facts,
            StageAnswers answers,
            StageSettings settings,
            Transactions transactions,
            Clock clock) {
        this.facts = facts;
        this.answers = answers;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// @param proposals by rule, then by client; at most one a client
    /// @param atRisk the gravest first
    /// @param day the local day on which it holds
    public record Found(
            List<Proposal> proposals,
            List<AtRisk> atRisk,
            StageThresholds thresholds,
            LocalDate day) {

        public Found {
            proposals = List.copyOf(proposals);
            atRisk = List.copyOf(atRisk);
        }
    }

    /// Looks at every client.
    ///
    /// @throws Cancellation.Cancelled once stopping was requested
    public Found all(Cancellation cancellation) {
        return transactions.reading(
                () -> {
                    var thresholds = settings.thresholds();
                    var given =
                            answers.silencing().stream()
                                    .collect(Collectors.groupingBy(StageAnswer::client));
                    var judge = new Judge(thresholds, given);
                    facts.forEach(judge.today, thresholds, cancellation, judge::look);
                    return judge.found();
                });
    }

    /// What there is to know of one client.
    ///
    /// @param day the local day on which it holds
    public record OfClient(
            ClientFacts facts,
            Optional<Proposal> proposal,
            Optional<AtRisk> atRisk,
            StageThresholds thresholds,
            LocalDate day) {}

    /// Looks at one client.
    ///
    /// @return empty for a client that is gone
    public Optional<OfClient> of(ClientId client) {
        return transactions.reading(
                () -> {
                    var thresholds = settings.thresholds();
                    var judge = new Judge(thresholds, Map.of(client, answers.silencing(client)));
                    return facts.of(client, judge.today, thresholds).map(judge::alone);
                });
    }

    private final class Judge {

        private final StageThresholds thresholds;
        private final Map<ClientId, List<StageAnswer>> given;
        private final RiskSign.ScoreRules scoreRules = facts.scoreRules();
        private final LocalDate today = LocalDate.now(clock);
        private final List<Proposal> proposals = new ArrayList<>();
        private final List<AtRisk> atRisk = new ArrayList<>();

        Judge(StageThresholds thresholds, Map<ClientId, List<StageAnswer>> given) {
            this.thresholds = thresholds;
            this.given = given;
        }

        void look(ClientFacts client) {
            var silenced = given.getOrDefault(client.client(), List.of());
            proposal(client, silenced).ifPresent(proposals::add);
            var signs = RiskSign.of(client, scoreRules, thresholds, today);
            if (!signs.isEmpty() && !isSilent(StageAnswer.RISK, client, silenced)) {
                atRisk.add(new AtRisk(client, signs, scoreRules));
            }
        }

        OfClient alone(ClientFacts client) {
            look(client);
            return new OfClient(
                    client,
                    proposals.stream().findFirst(),
                    atRisk.stream().findFirst(),
                    thresholds,
                    today);
        }

        private Optional<Proposal> proposal(ClientFacts client, List<StageAnswer> silenced) {
            return StageRule.speaking(client, thresholds, today)
                    .filter(rule -> !isSilent(rule.name(), client, silenced))
                    .map(rule -> new Proposal(rule, client));
        }

        private boolean isSilent(
                String topic, ClientFacts client, Collection<StageAnswer> silenced) {
            return silenced.stream()
                    .filter(answer -> answer.topic().equals(topic))
                    .anyMatch(answer -> answer.silences(client, today));
        }

        Found found() {
            proposals.sort(Comparator.comparing(Proposal::rule).thenComparing(Proposal::client));
            atRisk.sort(AtRisk.GRAVEST_FIRST);
            return new Found(proposals, atRisk, thresholds, today);
        }
    }
}
