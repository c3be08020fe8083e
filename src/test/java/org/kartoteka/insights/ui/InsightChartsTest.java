package org.kartoteka.insights.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kartoteka.app.Bundles;
import org.kartoteka.insights.Behind;
import org.kartoteka.insights.FigureNames;
import org.kartoteka.insights.FiguresInMemory;
import org.kartoteka.insights.InsightKind;
import org.kartoteka.interactions.Channel;
import org.kartoteka.interactions.Channels;
import org.kartoteka.journeys.JourneyFigures.FunnelStep;
import org.kartoteka.journeys.JourneyFigures.Pain;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.DayBand;
import org.kartoteka.kernel.FactorId;
import org.kartoteka.kernel.FactorSetId;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.kernel.JourneyStepId;
import org.kartoteka.kernel.Money;
import org.kartoteka.kernel.MonthSpan;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.platform.chart.Cell;
import org.kartoteka.platform.chart.ChartItem;
import org.kartoteka.platform.chart.Ink;
import org.kartoteka.platform.chart.Plot;
import org.kartoteka.platform.statistics.Mean;
import org.kartoteka.platform.statistics.Moments;
import org.kartoteka.platform.statistics.Share;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.sales.SalesFigures.Cohort;
import org.kartoteka.sales.SalesFigures.Retention;
import org.kartoteka.sales.SalesFigures.Revenue;
import org.kartoteka.satisfaction.Measure;
import org.kartoteka.satisfaction.SatisfactionFigures.CsiTenths;
import org.kartoteka.satisfaction.SatisfactionFigures.FactorPairs;
import org.kartoteka.satisfaction.SatisfactionFigures.Scores;
import org.kartoteka.stages.DissolutionReason;
import org.kartoteka.stages.DissolutionSide;
import org.kartoteka.stages.StageFigures.Dissolved;
import org.kartoteka.stages.StageFigures.Move;
import org.kartoteka.stages.StageFigures.Standing;
import org.kartoteka.stages.StageFigures.Stay;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What is made of figures, mark by mark.
class InsightChartsTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final FigureFilter FILTER = FigureFilter.of(new MonthSpan(OCTOBER, NOVEMBER));
    private static final Messages RUSSIAN = new Messages(Language.RUSSIAN, Bundles.ALL);
    private static final InsightWords WORDS = new InsightWords(RUSSIAN, List.of());

    private static final FigureNames NAMES =
            new FigureNames() {
                @Override
                public String set(FactorSetId id) {
                    return "Набор " + id.value();
                }

                @Override
                public String factor(FactorId id) {
                    return "Фактор " + id.value();
                }

                @Override
                public String step(JourneyStepId id) {
                    return "Шаг " + id.value();
                }
            };

    private static Insight.Drawn drawn(Insight insight) {
        return (Insight.Drawn) insight;
    }

    private static List<String> words(Insight insight) {
        return drawn(insight).chart().items().stream().map(ChartItem::words).toList();
    }

    @Test
    void satisfactionHasAPanelPerMeasureAndLeavesGaps() {
        var insight =
                new SatisfactionChart(WORDS, FILTER)
                        .of(
                                List.of(
                                        new Scores(NOVEMBER, Measure.CSAT, 5, 2),
                                        new Scores(NOVEMBER, Measure.CSAT, 4, 1),
                                        new Scores(NOVEMBER, Measure.CSAT, 3, 1),
                                        new Scores(NOVEMBER, Measure.CSAT, 1, 1)),
                                List.of());

        var mean = Mean.of(new Moments(5, 18, 76)).within(1, 5);
        assertEquals(
                new Plot.Lines(
                        List.of("окт 26", "ноя 26"),
                        List.of(
                                new Plot.Panel(
                                        "CSAT, средняя оценка от 1 до 5 — изменений, отличимых от"
                                                + " случая, нет",
                                        new Plot.Scale(1, 5, 0, ""),
                                        List.of(
                                                new Plot.Dot(
                                                        1,
                                                        3.6,
                                                        mean.low(),
                                                        mean.high(),
                                                        "5",
                                                        false,
                                                        0))))),
                drawn(insight).chart().plot());
        assertEquals(
                List.of(
                        "CSAT, ноябрь 2026: 3,60; 95 % от 1,52 до 5,00 (Стьюдент);"
                                + " n\u00a0=\u00a05"),
                words(insight));
        assertEquals(
                List.of(Optional.of(new Behind.Scored(FILTER.in(NOVEMBER), Measure.CSAT, 0, 10))),
                drawn(insight).behind());
    }

    @Test
    void scoresAreSharesWithWilsonsInterval() {
        var insight =
                new ScoresChart(WORDS, FILTER, Measure.CSAT)
                        .of(
                                List.of(
                                        new Scores(OCTOBER, Measure.CSAT, 5, 2),
                                        new Scores(NOVEMBER, Measure.CSAT, 5, 1),
                                        new Scores(NOVEMBER, Measure.CSAT, 2, 1),
                                        new Scores(NOVEMBER, Measure.NPS, 9, 7)));

        var bars = ((Plot.Bars) drawn(insight).chart().plot()).layers().getFirst().bars();
        var three = Share.of(3, 4);
        assertEquals(5, bars.size());
        assertEquals(
                new Plot.Bar(4, 75, three.low() * 100, three.high() * 100, "75\u00a0%", true, 4),
                bars.get(4));
        assertEquals(
                "Оценка 5: 3 ответа, 75\u00a0%; 95 % от 30\u00a0% до 95\u00a0% (Уилсон);"
                        + " n\u00a0=\u00a04. Меньше пяти: полагаться нельзя",
                words(insight).get(4));
        assertEquals(
                Optional.of(new Behind.Scored(FILTER, Measure.CSAT, 5, 5)),
                drawn(insight).behind().get(4));
    }

    @Test
    void indexesOfTheSetWithTheMostAnswersAreCountedInHalvesOfAPoint() {
        var set = new FactorSetId(1);
        var insight =
                new IndexesChart(WORDS, FILTER, NAMES)
                        .of(
                                List.of(
                                        new CsiTenths(set, 14, 1),
                                        new CsiTenths(set, 45, 2),
                                        new CsiTenths(set, 50, 1),
                                        new CsiTenths(new FactorSetId(2), 30, 3)));

        var plot = (Plot.Bars) drawn(insight).chart().plot();
        assertEquals(
                List.of(
                        "1,0–1,4", "1,5–1,9", "2,0–2,4", "2,5–2,9", "3,0–3,4", "3,5–3,9", "4,0–4,4",
                        "4,5–5,0"),
                plot.slots().stream().map(Plot.Slot::name).toList());
        assertEquals(
                List.of(25.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 75.0),
                plot.layers().getFirst().bars().stream().map(Plot.Bar::value).toList());
        assertEquals(
                Optional.of(new Behind.Indexed(FILTER, set, 45, 50)),
                drawn(insight).behind().getLast());
        assertTrue(
                words(insight)
                        .getLast()
                        .startsWith("Индекс 4,5–5,0: 3 ответа, 75\u00a0%; 95 % от 30\u00a0%"),
                words(insight).getLast());
    }

    @Test
    void factorsLieByTheirMeanAndTheirCorrelation() {
        var set = new FactorSetId(1);
        var insight =
                new FactorsChart(WORDS, FILTER, NAMES)
                        .of(
                                List.of(
                                        pair(set, 1, 1, 1, 3),
                                        pair(set, 1, 3, 3, 3),
                                        pair(set, 1, 5, 5, 3),
                                        pair(set, 2, 4, 1, 2),
                                        pair(set, 2, 4, 5, 2),
                                        pair(set, 2, 5, 1, 2),
                                        pair(set, 2, 5, 5, 2),
                                        pair(new FactorSetId(2), 9, 1, 1, 1)));

        var spots = ((Plot.Scatter) drawn(insight).chart().plot()).spots();
        assertEquals(
                List.of(
                        new Plot.Spot(3, 1, "Фактор 1", false, 0),
                        new Plot.Spot(4.5, 0, "Фактор 2", false, 1)),
                spots);
        assertEquals(
                Optional.of(new Behind.FactorScored(FILTER, new FactorId(1), 1, 3)),
                drawn(insight).behind().getFirst());
    }

    private static FactorPairs pair(FactorSetId set, long factor, int score, int overall, long n) {
        return new FactorPairs(set, new FactorId(factor), score, Optional.of(overall), n);
    }

    @Test
    void twoMonthsOfStagesAreBarsAndThreeAreAreas() {
        var standing =
                List.of(
                        new Standing(OCTOBER, RelationshipStage.AWARENESS, 4),
                        new Standing(NOVEMBER, RelationshipStage.COMMITMENT, 2));
        var insight = new StandingChart(WORDS, FILTER).of(standing);

        var bars = (Plot.Bars) drawn(insight).chart().plot();
        assertEquals(
                List.of(new Plot.Slot("окт 26", "n\u00a04"), new Plot.Slot("ноя 26", "n\u00a02")),
                bars.slots());
        assertEquals(
                new Plot.Layer(
                        "Обязательство",
                        Ink.FOURTH,
                        List.of(
                                Plot.Bar.plain(0, 0, "0", false, 6),
                                Plot.Bar.plain(1, 2, "2", false, 7))),
                bars.layers().get(3));
        assertEquals("Обязательство, ноябрь 2026: 2 клиента", words(insight).get(7));
        assertEquals(
                Optional.of(new Behind.Standing(FILTER.in(NOVEMBER), RelationshipStage.COMMITMENT)),
                drawn(insight).behind().get(7));

        var longer = FigureFilter.of(MonthSpan.endingWith(NOVEMBER, 3));
        assertEquals(
                Plot.Areas.class,
                drawn(new StandingChart(WORDS, longer).of(standing)).chart().plot().getClass());
    }

    @Test
    void movesAreSummedOverTheMonths() {
        var insight =
                new MovesChart(WORDS, FILTER)
                        .of(
                                List.of(
                                        new Move(
                                                OCTOBER,
                                                Optional.empty(),
                                                RelationshipStage.AWARENESS,
                                                4),
                                        new Move(
                                                NOVEMBER,
                                                Optional.empty(),
                                                RelationshipStage.AWARENESS,
                                                6),
                                        new Move(
                                                NOVEMBER,
                                                Optional.of(RelationshipStage.EXPANSION),
                                                RelationshipStage.EXPLORATION,
                                                1)));

        assertEquals(
                List.of(
                        new Plot.Tile(0, 0, 1, "10", false, 0),
                        new Plot.Tile(3, 1, 0.1, "1", true, 1)),
                ((Plot.Heat) drawn(insight).chart().plot()).tiles());
        assertEquals(
                List.of(
                        "Ещё не определена → Осведомлённость: 10 переходов",
                        "Расширение → Изучение: 1 переход"),
                words(insight));
        assertEquals(
                List.of(
                        Optional.of(
                                new Behind.Moved(
                                        FILTER, Optional.empty(), RelationshipStage.AWARENESS)),
                        Optional.of(
                                new Behind.Moved(
                                        FILTER,
                                        Optional.of(RelationshipStage.EXPANSION),
                                        RelationshipStage.EXPLORATION))),
                drawn(insight).behind());
    }

    @Test
    void aStayThatMostHaveNotEndedHasNoMedian() {
        var insight =
                new StaysChart(WORDS, FILTER)
                        .of(
                                List.of(
                                        new Stay(
                                                RelationshipStage.AWARENESS,
                                                DayBand.of(3),
                                                true,
                                                4),
                                        new Stay(
                                                RelationshipStage.COMMITMENT,
                                                DayBand.of(9),
                                                false,
                                                7)));

        assertEquals(
                List.of(
                        new Plot.Bar(0, 3, 3, 3, "3 дня", true, 0),
                        Plot.Bar.plain(1, 0, "больше половины ещё там", false, 1)),
                ((Plot.Bars) drawn(insight).chart().plot()).layers().getFirst().bars());
        assertEquals(
                List.of(
                        "Осведомлённость: 3 дня; перешли 4, ещё там 0",
                        "Обязательство: больше половины ещё там; перешли 0, ещё там 7"),
                words(insight));
    }

    @Test
    void dissolutionsAreLayersByReason() {
        var insight =
                new DissolutionsChart(WORDS, FILTER)
                        .of(
                                List.of(
                                        dissolved(DissolutionReason.DISSATISFIED, 2),
                                        dissolved(DissolutionReason.OTHER, 1)));

        assertEquals(
                List.of(
                        List.of(),
                        List.of(),
                        List.of(Plot.Bar.plain(1, 2, "2", false, 0)),
                        List.of(Plot.Bar.plain(1, 1, "1", false, 1))),
                ((Plot.Bars) drawn(insight).chart().plot())
                        .layers().stream().map(Plot.Layer::bars).toList());
        assertEquals(
                List.of(
                        "Недоволен обслуживанием, ноябрь 2026: 2 расторжения",
                        "Другое, ноябрь 2026: 1 расторжение"),
                words(insight));
    }

    private static Dissolved dissolved(DissolutionReason reason, long times) {
        return new Dissolved(NOVEMBER, reason, DissolutionSide.CLIENT, Optional.empty(), times);
    }

    @Test
    void theFunnelTellsWhoWentFurther() {
        var insight =
                new FunnelChart(WORDS, FILTER, NAMES)
                        .of(
                                List.of(
                                        new FunnelStep(
                                                new JourneyStepId(1),
                                                8,
                                                4,
                                                new TreeMap<>(
                                                        Map.of(
                                                                DayBand.of(2),
                                                                3L,
                                                                DayBand.of(5),
                                                                1L))),
                                        new FunnelStep(
                                                new JourneyStepId(2), 0, 0, new TreeMap<>())));

        assertEquals(
                List.of(
                        Plot.Bar.plain(0, 8, "8 · дальше 50\u00a0%, медиана 2 дня", false, 0),
                        Plot.Bar.plain(1, 0, "0", false, 1)),
                ((Plot.Bars) drawn(insight).chart().plot()).layers().getFirst().bars());
        assertEquals(
                List.of(
                        Optional.of(new Behind.StoppedAt(FILTER, new JourneyStepId(1))),
                        Optional.empty()),
                drawn(insight).behind());
    }

    @Test
    void painsLieByStepAndTheme() {
        var steps =
                List.of(
                        new FunnelStep(new JourneyStepId(1), 0, 0, new TreeMap<>()),
                        new FunnelStep(new JourneyStepId(2), 0, 0, new TreeMap<>()));
        var insight =
                new PainsChart(WORDS, FILTER, NAMES)
                        .of(
                                List.of(
                                        new Pain(new JourneyStepId(1), "цена", 2),
                                        new Pain(new JourneyStepId(2), "ожидание", 8)),
                                steps);

        assertEquals(
                List.of(
                        new Plot.Tile(0, 1, 0.25, "2", true, 0),
                        new Plot.Tile(1, 0, 1, "8", false, 1)),
                ((Plot.Heat) drawn(insight).chart().plot()).tiles());
    }

    @Test
    void aCohortShowsNothingOfMonthsToCome() {
        var insight =
                new CohortsChart(WORDS, FILTER, NOVEMBER)
                        .of(
                                List.of(
                                        new Cohort(OCTOBER, 0, 8),
                                        new Cohort(OCTOBER, 1, 2),
                                        new Cohort(NOVEMBER, 0, 3)));

        assertEquals(
                List.of(
                        new Plot.Tile(0, 0, 1, "100", false, 0),
                        new Plot.Tile(0, 1, 0.25, "25", false, 1),
                        new Plot.Tile(1, 0, 1, "100", true, 2)),
                ((Plot.Heat) drawn(insight).chart().plot()).tiles());
        assertEquals(
                Optional.of(new Behind.CameBack(FILTER, OCTOBER, 1)),
                drawn(insight).behind().get(1));
    }

    /// The vector of the product's formulas: 80 at the start, 15 new, 85 at the end.
    @Test
    void retentionAndChurnAreThoseOfTheFormula() {
        var insight =
                new RetentionChart(WORDS, FILTER).of(List.of(new Retention(NOVEMBER, 80, 15, 85)));

        assertEquals(
                List.of(
                        new Cell.Words("2026-11"),
                        new Cell.Whole(80),
                        new Cell.Whole(15),
                        new Cell.Whole(85),
                        new Cell.Decimal(87.5, 1)),
                drawn(insight).chart().items().getFirst().cells().subList(0, 5));
        assertEquals(
                new Cell.Decimal(12.5, 1),
                drawn(insight).chart().items().getFirst().cells().getLast());
    }

    @Test
    void revenueIsOfTheCurrencyMostBoughtIn() {
        var insight =
                new RevenueChart(WORDS, FILTER)
                        .of(
                                List.of(
                                        revenue(OCTOBER, 1, 99_900, "EUR"),
                                        revenue(NOVEMBER, 4, 100_000, "RUB")));

        var panels = ((Plot.Lines) drawn(insight).chart().plot()).panels();
        assertEquals(
                List.of(
                        new Plot.Dot(1, 1000, 1000, 1000, "4", true, 0),
                        new Plot.Dot(1, 250, 250, 250, "", true, 0)),
                List.of(panels.get(0).dots().getFirst(), panels.get(1).dots().getFirst()));
        assertEquals(
                List.of(
                        "ноябрь 2026: 1\u00a0000\u00a0₽, 4 покупки, средний чек"
                                + " 250,00\u00a0₽"),
                words(insight));
    }

    private static Revenue revenue(YearMonth month, long purchases, long minor, String currency) {
        return new Revenue(month, purchases, new Money(minor, Currency.getInstance(currency)));
    }

    @Test
    void whereNothingIsKnownEachKindSaysWhatToDo() {
        for (var language : Language.values()) {
            var messages = new Messages(language, Bundles.ALL);
            var drawing = drawing(new FiguresInMemory(true), messages);
            for (var kind : InsightKind.values()) {
                assertEquals(
                        new Insight.TooLittle(
                                messages.get("insights.title." + kind.code()),
                                messages.get("insights.little." + kind.code())),
                        drawing.of(kind, FILTER),
                        kind.code());
            }
        }
    }

    @Test
    void everyFigureOfEveryChartLeadsToSomebody() {
        var figures = new FiguresInMemory(false);
        var drawing = drawing(figures, RUSSIAN);
        for (var kind : InsightKind.values()) {
            var drawn = drawn(drawing.of(kind, FILTER));
            assertEquals(drawn.chart().items().size(), drawn.behind().size(), kind.code());
            assertEquals(List.of(), drawn.behind().stream().filter(Optional::isEmpty).toList());
        }
    }

    @Test
    void aListIsNamedByWhomItHolds() {
        var drawing = drawing(new FiguresInMemory(false), RUSSIAN);
        assertEquals(
                List.of(
                        "Изучение, ноябрь 2026",
                        "Пришли на стадию «Изучение», октябрь 2026 – ноябрь 2026",
                        "Ещё не определена → Изучение, октябрь 2026 – ноябрь 2026",
                        "CSAT 1–2, ноябрь 2026",
                        "NPS 7, ноябрь 2026",
                        "CSAT, ноябрь 2026",
                        "Фактор 3: оценки 1–3, ноябрь 2026",
                        "Первая покупка: октябрь 2026; купили снова через 2 месяца",
                        "Шаг 2: не пошли дальше, ноябрь 2026"),
                List.of(
                                new Behind.Standing(FILTER, RelationshipStage.EXPLORATION),
                                new Behind.Stayed(FILTER, RelationshipStage.EXPLORATION),
                                new Behind.Moved(
                                        FILTER, Optional.empty(), RelationshipStage.EXPLORATION),
                                new Behind.Scored(FILTER.in(NOVEMBER), Measure.CSAT, 1, 2),
                                new Behind.Scored(FILTER.in(NOVEMBER), Measure.NPS, 7, 7),
                                new Behind.Scored(FILTER.in(NOVEMBER), Measure.CSAT, 0, 10),
                                new Behind.FactorScored(FILTER.in(NOVEMBER), new FactorId(3), 1, 3),
                                new Behind.CameBack(FILTER, OCTOBER, 2),
                                new Behind.StoppedAt(FILTER.in(NOVEMBER), new JourneyStepId(2)))
                        .stream()
                        .map(drawing::title)
                        .toList());
    }

    private static DrawInsight drawing(FiguresInMemory figures, Messages messages) {
        return new DrawInsight(
                figures.figures(),
                NAMES,
                noChannels(),
                messages,
                Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC));
    }

    static Channels noChannels() {
        return new Channels() {
            @Override
            public List<Channel> all() {
                return List.of();
            }

            @Override
            public Optional<Channel> find(ChannelId id) {
                return Optional.empty();
            }

            @Override
            public void insert(Channel channel) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void update(Channel channel) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
