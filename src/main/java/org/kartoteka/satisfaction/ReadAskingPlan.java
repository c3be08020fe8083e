package org.kartoteka.satisfaction;

import org.kartoteka.clients.ClientListRow;
import org.kartoteka.clients.ClientRows;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.work.Transactions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Use case: find out whom to ask this month and what the last scores say. Reads one unchanging
/// state of the base. Blocks.
public final class ReadAskingPlan {

    /// More than a person asks in a month.
    static final int MOST = 200;

    /// Who was not spoken with for so long is asked by the way of contact, not by a survey.
    static final int TALKED_MONTHS = 12;

    private final SurveyBook book;
    private final Answers answers;
    private final ClientRows clients;
    private final SatisfactionSettings settings;
    private final Transactions transactions;
    private final Clock clock;

    /// @param clock in the person's own zone, whose day is today
    public ReadAskingPlan(
            SurveyBook book,
            Answers answers,
            ClientRows clients,
            SatisfactionSettings settings,
            Transactions transactions,
            Clock clock) {
        this.book = book;
        this.answers = answers;
        this.clients = clients;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    public AskingPlan read() {
        return transactions.reading(
                () -> {
                    var rules = settings.rules();
                    return new AskingPlan(ending(rules), due(rules), resting(rules), signs());
                });
    }

    private List<AskingPlan.Ending> ending(SatisfactionRules rules) {
        var today = today();
        var ending =
                book.ending(today, today.plusMonths(rules.monthsBeforeEnd() + 1L)).stream()
                        .filter(each -> !askOn(each, rules).isAfter(today))
                        .toList();
        var rows = rows(ending.stream().map(EndingContract::client).toList());
        var answered = scores(ending.stream().map(EndingContract::client).toList()).entrySet();
        var latest =
                answered.stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, each -> each.getValue().getLast().on()));
        return ending.stream()
                .filter(each -> rows.containsKey(each.client()))
                .filter(
                        each ->
                                Optional.ofNullable(latest.get(each.client()))
                                        .filter(day -> !day.isBefore(askOn(each, rules)))
                                        .isEmpty())
                .map(
                        each ->
                                new AskingPlan.Ending(
                                        rows.get(each.client()), each, askOn(each, rules)))
                .toList();
    }

    private static LocalDate askOn(EndingContract contract, SatisfactionRules rules) {
        return SurveyDate.of(contract.endsOn(), rules.monthsBeforeEnd());
    }

    private List<AskingPlan.Due> due(SatisfactionRules rules) {
        var today = today();
        var found =
                book.due(
                        today.minusMonths(TALKED_MONTHS).atStartOfDay(clock.getZone()).toInstant(),
                        today.minusMonths(rules.askEveryMonths()),
                        today.minusDays(rules.notAgainDays()),
                        MOST);
        var rows = rows(found);
        var scores = scores(found);
        return found.stream()
                .filter(rows::containsKey)
                .map(
                        client ->
                                new AskingPlan.Due(
                                        rows.get(client),
                                        Optional.ofNullable(scores.get(client)).map(List::getLast)))
                .sorted(
                        Comparator.comparing(
                                each -> each.latest().map(Score::on).orElse(LocalDate.MIN)))
                .toList();
    }

    private List<AskingPlan.Resting> resting(SatisfactionRules rules) {
        var asked = book.unanswered(today().minusDays(rules.notAgainDays()), MOST);
        var rows = rows(asked.stream().map(SurveyRequest::client).toList());
        var scores = scores(asked.stream().map(SurveyRequest::client).toList());
        var seen = new HashSet<ClientId>();
        return asked.stream()
                .filter(
                        each ->
                                scores.getOrDefault(each.client(), List.of()).stream()
                                        .allMatch(score -> score.on().isBefore(each.askedOn())))
                .filter(each -> rows.containsKey(each.client()) && seen.add(each.client()))
                .map(
                        each ->
                                new AskingPlan.Resting(
                                        rows.get(each.client()),
                                        each.askedOn(),
                                        each.askedOn().plusDays(rules.notAgainDays())))
                .toList();
    }

    /// What the scores of the last days say together.
    public Signs signs() {
        return transactions.reading(
                () -> {
                    var rules = settings.rules();
                    var recent = answers.since(today().minusDays(Signs.DAYS));
                    var histories = scores(recent.stream().map(Score::client).toList());
                    var alerts =
                            recent.stream()
                                    .flatMap(
                                            score ->
                                                    Alert.of(
                                                            score,
                                                            histories.getOrDefault(
                                                                    score.client(), List.of()),
                                                            rules)
                                                            .stream())
                                    .toList();
                    var low =
                            recent.stream()
                                    .filter(
                                            score ->
                                                    Scale.isLow(
                                                            score.measure(), score.value(), rules))
                                    .toList();
                    var rows = rows(alerts.stream().map(alert -> alert.score().client()).toList());
                    return Signs.of(
                            alerts,
                            low,
                            client ->
                                    Optional.ofNullable(rows.get(client))
                                            .map(ClientListRow::tags)
                                            .orElse(List.of()));
                });
    }

    private Map<ClientId, List<Score>> scores(Collection<ClientId> of) {
        return answers.scores(new HashSet<>(of)).stream()
                .collect(Collectors.groupingBy(Score::client));
    }

    private Map<ClientId, ClientListRow> rows(Collection<ClientId> of) {
        return clients.of(new HashSet<>(of)).stream()
                .collect(Collectors.toMap(ClientListRow::id, Function.identity()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
