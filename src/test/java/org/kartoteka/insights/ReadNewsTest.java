package org.kartoteka.insights;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.Money;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.platform.statistics.Share;
import org.kartoteka.satisfaction.Measure;
import org.kartoteka.satisfaction.SatisfactionRules;
import org.kartoteka.satisfaction.Signs;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class ReadNewsTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneId.of("Europe/Moscow"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final ClientId ANNA = new ClientId(1);
    private static final ClientId BORIS = new ClientId(2);
    private static final Currency RUB = Currency.getInstance("RUB");

    private final Week week = new Week();
    private Signs signs = new Signs(List.of(), List.of());
    private SatisfactionRules rules = SatisfactionRules.DEFAULTS;

    private static final class Week implements WeekFigures {

        final List<Moved> moves = new ArrayList<>();
        final List<Given> scores = new ArrayList<>();
        final List<Purchased> purchases = new ArrayList<>();
        final List<ClientId> ending = new ArrayList<>();

        @Override
        public List<Moved> moves(LocalDate from, LocalDate to) {
            return moves.stream().filter(one -> within(one.on(), from, to)).toList();
        }

        @Override
        public List<Given> scores(LocalDate from, LocalDate to) {
            return scores.stream().filter(one -> within(one.on(), from, to)).toList();
        }

        @Override
        public List<Purchased> purchases(LocalDate from, LocalDate to) {
            return purchases.stream().filter(one -> within(one.on(), from, to)).toList();
        }

        @Override
        public List<ClientId> contractsEnding(LocalDate from, LocalDate to) {
            assertEquals(List.of(TODAY, TODAY.plusDays(14)), List.of(from, to));
            return ending;
        }

        @Override
        public List<ClientId> added(LocalDate from, LocalDate to) {
            return within(TODAY, from, to) ? List.of(BORIS) : List.of();
        }

        private static boolean within(LocalDate day, LocalDate from, LocalDate to) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        void move(ClientId who, int daysAgo, RelationshipStage before, RelationshipStage now) {
            moves.add(new Moved(who, TODAY.minusDays(daysAgo), Optional.ofNullable(before), now));
        }

        void score(ClientId who, int daysAgo, Measure measure, int score) {
            scores.add(new Given(who, TODAY.minusDays(daysAgo), measure, score));
        }
    }

    private List<News> news() {
        return new ReadNews(week, () -> signs, () -> rules, CLOCK).read();
    }

    @Test
    void theWorstComesFirst() {
        week.move(ANNA, 0, RelationshipStage.EXPLORATION, RelationshipStage.EXPANSION);
        week.move(BORIS, 6, RelationshipStage.EXPANSION, RelationshipStage.DISSOLUTION);
        week.move(ANNA, 7, RelationshipStage.EXPANSION, RelationshipStage.DISSOLUTION);
        week.move(ANNA, 2, RelationshipStage.COMMITMENT, RelationshipStage.EXPANSION);
        week.move(BORIS, 1, RelationshipStage.DISSOLUTION, RelationshipStage.EXPLORATION);
        week.move(BORIS, 3, null, RelationshipStage.AWARENESS);
        week.ending.add(ANNA);

        assertEquals(
                List.of(
                        new News.Ended(List.of(BORIS), 1),
                        new News.SteppedBack(List.of(ANNA), 0),
                        new News.ContractsEnding(List.of(ANNA)),
                        new News.WonBack(List.of(BORIS), 0),
                        new News.SteppedOn(List.of(ANNA), 0),
                        new News.Added(List.of(BORIS), 0)),
                news());
    }

    @Test
    void signsStandAmongTheWorst() {
        week.move(ANNA, 0, RelationshipStage.EXPANSION, RelationshipStage.DISSOLUTION);
        week.move(ANNA, 2, RelationshipStage.COMMITMENT, RelationshipStage.EXPANSION);
        week.score(BORIS, 0, Measure.CSAT, 1);
        signs =
                new Signs(
                        List.of(new Signs.Sign("north", 4, List.of(ANNA, BORIS))),
                        List.of(new Signs.Sign("price", 3, List.of(BORIS, ANNA))));

        assertEquals(
                List.of(
                        new News.Ended(List.of(ANNA), 0),
                        new News.TagSign("north", 4, List.of(ANNA, BORIS)),
                        new News.ThemeSign("price", List.of(BORIS, ANNA)),
                        new News.LowScores(List.of(BORIS), 1, 1),
                        new News.SteppedBack(List.of(ANNA), 0),
                        new News.Added(List.of(BORIS), 0)),
                news());
    }

    @Test
    void ofManySignsThoseWithTheMostAreTold() {
        var many =
                Stream.of("first", "second", "third", "fourth")
                        .map(name -> new Signs.Sign(name, 3, List.of(ANNA)))
                        .toList();
        signs = new Signs(many, List.of());

        assertEquals(
                List.of("first", "second", "third"),
                news().stream()
                        .filter(News.TagSign.class::isInstance)
                        .map(one -> ((News.TagSign) one).tag())
                        .toList());
    }

    @Test
    void lowScoresAreCountedByTheScaleOfTheirMeasure() {
        week.score(ANNA, 0, Measure.CSAT, 2);
        week.score(ANNA, 1, Measure.CSAT, 3);
        week.score(BORIS, 2, Measure.NPS, 6);
        week.score(BORIS, 3, Measure.NPS, 7);

        assertEquals(new News.LowScores(List.of(ANNA, BORIS), 2, 4), news().getFirst());
    }

    @Test
    void whatIsLowIsWhatThePersonSaysIsLow() {
        rules = new SatisfactionRules(3, 30, 3, 100, 2);
        week.score(ANNA, 1, Measure.CSAT, 3);
        week.score(BORIS, 2, Measure.CSAT, 4);

        assertEquals(new News.LowScores(List.of(ANNA), 1, 2), news().getFirst());
    }

    @Test
    void aShareIsNewsOnlyIfItIsMoreThanChance() {
        for (var i = 0; i < 10; i++) {
            week.score(ANNA, 3, Measure.CSAT, i < 6 ? 1 : 5);
            week.score(BORIS, 20, Measure.CSAT, 5);
        }
        assertEquals(
                List.of(
                        new News.LowScores(List.of(ANNA), 6, 10),
                        new News.LowShare(List.of(ANNA), Share.of(6, 10), Share.of(0, 10))),
                news().subList(0, 2));

        week.scores.removeIf(given -> given.on().equals(TODAY.minusDays(3)) && given.score() == 1);
        week.score(ANNA, 3, Measure.CSAT, 1);
        assertEquals(
                List.of(new News.LowScores(List.of(ANNA), 1, 5), new News.Added(List.of(BORIS), 0)),
                news());
    }

    @Test
    void salesAreComparedWithinACurrency() {
        week.purchases.add(new WeekFigures.Purchased(ANNA, TODAY, new Money(500, RUB)));
        week.purchases.add(new WeekFigures.Purchased(ANNA, TODAY, new Money(700, RUB)));
        week.purchases.add(
                new WeekFigures.Purchased(BORIS, TODAY.minusDays(8), new Money(2000, RUB)));
        week.purchases.add(
                new WeekFigures.Purchased(
                        BORIS, TODAY, new Money(900, Currency.getInstance("EUR"))));

        assertEquals(
                List.of(
                        new News.Sold(
                                List.of(ANNA),
                                2,
                                new Money(1200, RUB),
                                1,
                                Optional.of(new Money(2000, RUB))),
                        new News.Sold(
                                List.of(BORIS),
                                1,
                                new Money(900, Currency.getInstance("EUR")),
                                0,
                                Optional.empty()),
                        new News.Added(List.of(BORIS), 0)),
                news());
    }
}
