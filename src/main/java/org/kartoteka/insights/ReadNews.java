package org.kartoteka.insights;

import org.kartoteka.insights.WeekFigures.Given;
import org.kartoteka.insights.WeekFigures.Moved;
import org.kartoteka.insights.WeekFigures.Purchased;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.Money;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.platform.statistics.Share;
import org.kartoteka.satisfaction.SatisfactionRules;
import org.kartoteka.satisfaction.Scale;
import org.kartoteka.satisfaction.Signs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Use case: what changed in the last seven days, today among them, and the signs that have
/// gathered, the worst first.
public final class ReadNews {

    private static final int WEEK = 7;

    /// Whose share of low answers is compared: long enough to be calm, short enough to be now.
    private static final int WEEKS_BEFORE = 4;

    private static final int CONTRACTS_AHEAD = 14;

    /// Of tags, and again of themes: more would bury what else is new. The page of satisfaction has
    /// them all.
    static final int MOST_SIGNS = 3;

    private final WeekFigures figures;
    private final Supplier<Signs> signs;
    private final Supplier<SatisfactionRules> rules;
    private final Clock clock;

    /// @param signs reads what several clients say at once; may block
    /// @param rules reads which scores are low; may block
    /// @param clock in the person's own zone
    public ReadNews(
            WeekFigures figures,
            Supplier<Signs> signs,
            Supplier<SatisfactionRules> rules,
            Clock clock) {
        this.figures = figures;
        this.signs = signs;
        this.rules = rules;
        this.clock = clock;
    }

    private record Days(LocalDate from, LocalDate to) {

        boolean hold(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /// Blocks.
    public List<News> read() {
        var today = LocalDate.now(clock);
        var week = new Days(today.minusDays(WEEK - 1), today);
        var before = new Days(week.from().minusDays(WEEK), week.from().minusDays(1));
        var month = new Days(week.from().minusWeeks(WEEKS_BEFORE), week.from().minusDays(1));
        var news = new ArrayList<News>();
        moves(figures.moves(before.from(), today), week, before, news);
        signs(news);
        scores(figures.scores(month.from(), today), week, month, news);
        contracts(today, news);
        sales(figures.purchases(before.from(), today), week, before, news);
        var added = figures.added(week.from(), week.to());
        if (!added.isEmpty()) {
            news.add(new News.Added(added, figures.added(before.from(), before.to()).size()));
        }
        news.sort(Comparator.comparing(News::mood));
        return news;
    }

    private static void moves(List<Moved> all, Days week, Days before, List<News> news) {
        add(all, week, before, ReadNews::ended, News.Ended::new, news);
        add(all, week, before, ReadNews::wentBack, News.SteppedBack::new, news);
        add(all, week, before, ReadNews::wonBack, News.WonBack::new, news);
        add(all, week, before, ReadNews::wentOn, News.SteppedOn::new, news);
    }

    private interface Told {
        News of(List<ClientId> clients, long before);
    }

    private static void add(
            List<Moved> all,
            Days week,
            Days before,
            Predicate<Moved> kind,
            Told told,
            List<News> news) {
        var now = clients(all.stream().filter(kind).filter(move -> week.hold(move.on())));
        if (!now.isEmpty()) {
            news.add(
                    told.of(
                            now,
                            clients(
                                            all.stream()
                                                    .filter(kind)
                                                    .filter(move -> before.hold(move.on())))
                                    .size()));
        }
    }

    private static List<ClientId> clients(Stream<Moved> moves) {
        return moves.map(Moved::client).distinct().toList();
    }

    private static boolean ended(Moved move) {
        return move.now() == RelationshipStage.DISSOLUTION;
    }

    private static boolean wonBack(Moved move) {
        return move.before().filter(stage -> stage == RelationshipStage.DISSOLUTION).isPresent();
    }

    private static boolean wentBack(Moved move) {
        return !ended(move)
                && !wonBack(move)
                && move.before().filter(stage -> stage.compareTo(move.now()) > 0).isPresent();
    }

    private static boolean wentOn(Moved move) {
        return !ended(move)
                && move.before().filter(stage -> stage.compareTo(move.now()) < 0).isPresent();
    }

    private void signs(List<News> news) {
        var gathered = signs.get();
        gathered.tags().stream()
                .limit(MOST_SIGNS)
                .map(sign -> new News.TagSign(sign.name(), sign.alerts(), sign.clients()))
                .forEach(news::add);
        gathered.themes().stream()
                .limit(MOST_SIGNS)
                .map(sign -> new News.ThemeSign(sign.name(), sign.clients()))
                .forEach(news::add);
    }

    private void scores(List<Given> all, Days week, Days month, List<News> news) {
        var settled = rules.get();
        var now = all.stream().filter(given -> week.hold(given.on())).toList();
        var earlier = all.stream().filter(given -> month.hold(given.on())).toList();
        var low = now.stream().filter(given -> isLow(given, settled)).toList();
        var dissatisfied = low.stream().map(Given::client).distinct().toList();
        if (!low.isEmpty()) {
            news.add(new News.LowScores(dissatisfied, low.size(), now.size()));
        }
        if (!now.isEmpty() && !earlier.isEmpty()) {
            var lowBefore = earlier.stream().filter(given -> isLow(given, settled)).count();
            var difference = Share.difference(low.size(), now.size(), lowBefore, earlier.size());
            if (!difference.isThin() && (difference.low() > 0 || difference.high() < 0)) {
                news.add(
                        new News.LowShare(
                                now.stream().map(Given::client).distinct().toList(),
                                Share.of(low.size(), now.size()),
                                Share.of(lowBefore, earlier.size())));
            }
        }
    }

    private static boolean isLow(Given given, SatisfactionRules rules) {
        return Scale.isLow(given.measure(), given.score(), rules);
    }

    private void contracts(LocalDate today, List<News> news) {
        var ending = figures.contractsEnding(today, today.plusDays(CONTRACTS_AHEAD));
        if (!ending.isEmpty()) {
            news.add(new News.ContractsEnding(ending));
        }
    }

    private static void sales(List<Purchased> all, Days week, Days before, List<News> news) {
        var currencies =
                all.stream()
                        .collect(
                                Collectors.groupingBy(
                                        sale -> sale.amount().currency().getCurrencyCode(),
                                        TreeMap::new,
                                        Collectors.toList()));
        for (Map.Entry<String, List<Purchased>> entry : currencies.entrySet()) {
            var now = entry.getValue().stream().filter(sale -> week.hold(sale.on())).toList();
            var earlier = entry.getValue().stream().filter(sale -> before.hold(sale.on())).toList();
            sum(now).ifPresent(
                            amount ->
                                    news.add(
                                            new News.Sold(
                                                    now.stream()
                                                            .map(Purchased::client)
                                                            .distinct()
                                                            .toList(),
                                                    now.size(),
                                                    amount,
                                                    earlier.size(),
                                                    sum(earlier))));
        }
    }

    private static Optional<Money> sum(List<Purchased> sales) {
        return sales.stream().map(Purchased::amount).reduce(Money::plus);
    }
}
