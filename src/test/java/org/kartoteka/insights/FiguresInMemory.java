package org.kartoteka.insights;

import org.kartoteka.journeys.JourneyFigures;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.DayBand;
import org.kartoteka.kernel.FactorId;
import org.kartoteka.kernel.FactorSetId;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.kernel.JourneyStepId;
import org.kartoteka.kernel.Money;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.sales.SalesFigures;
import org.kartoteka.satisfaction.Measure;
import org.kartoteka.satisfaction.SatisfactionFigures;
import org.kartoteka.stages.DissolutionReason;
import org.kartoteka.stages.DissolutionSide;
import org.kartoteka.stages.StageFigures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/// A believable firm of some sixty clients, made up by a seed; or one of which nothing is known.
/// Notes who was asked for.
public final class FiguresInMemory
        implements StageFigures, SatisfactionFigures, SalesFigures, JourneyFigures {

    public static final List<ClientId> BEHIND = List.of(new ClientId(11), new ClientId(12));

    private final boolean empty;

    /// What was asked for, as `Behind` words it.
    public final ConcurrentLinkedQueue<Behind> asked = new ConcurrentLinkedQueue<>();

    public FiguresInMemory(boolean empty) {
        this.empty = empty;
    }

    public Figures figures() {
        return new Figures(this, this, this, this);
    }

    private List<YearMonth> months(FigureFilter filter) {
        return empty ? List.of() : filter.months().months();
    }

    @Override
    public List<Standing> countsByMonth(FigureFilter filter) {
        var all = new ArrayList<Standing>();
        var month = 0;
        for (var one : months(filter)) {
            month++;
            for (var stage : RelationshipStage.values()) {
                var grown = List.of(14, 10 + month / 2, 8 + month, 3 + month / 2, month / 3);
                all.add(new Standing(one, stage, grown.get(stage.ordinal())));
            }
        }
        return all;
    }

    @Override
    public List<Move> moves(FigureFilter filter) {
        var random = new Random(2);
        var all = new ArrayList<Move>();
        for (var month : months(filter)) {
            all.add(
                    new Move(
                            month,
                            Optional.empty(),
                            RelationshipStage.AWARENESS,
                            3 + random.nextInt(4)));
            for (var from : RelationshipStage.values()) {
                for (var to : RelationshipStage.values()) {
                    var likely = to.ordinal() == from.ordinal() + 1 ? 4 : 1;
                    var times = random.nextInt(3 * likely) - 2 + (likely > 1 ? 2 : 0);
                    if (from != to && times > 0) {
                        all.add(new Move(month, Optional.of(from), to, times));
                    }
                }
            }
        }
        return all;
    }

    @Override
    public List<Dissolved> dissolutions(FigureFilter filter) {
        var random = new Random(3);
        var all = new ArrayList<Dissolved>();
        for (var month : months(filter)) {
            for (var reason : DissolutionReason.values()) {
                var times = random.nextInt(4) - 1;
                if (times > 0) {
                    all.add(
                            new Dissolved(
                                    month,
                                    reason,
                                    DissolutionSide.CLIENT,
                                    Optional.of(RelationshipStage.EXPLORATION),
                                    times));
                }
            }
        }
        return all;
    }

    @Override
    public List<Stay> stays(FigureFilter filter, LocalDate today) {
        var random = new Random(4);
        var all = new ArrayList<Stay>();
        for (var stage :
                empty ? List.<RelationshipStage>of() : List.of(RelationshipStage.values())) {
            for (var i = 0; i < 8; i++) {
                all.add(
                        new Stay(
                                stage,
                                DayBand.of(random.nextInt(20) * (4 + 5 * stage.ordinal())),
                                i % 4 != 0 && stage != RelationshipStage.COMMITMENT,
                                1 + random.nextInt(3)));
            }
        }
        return all;
    }

    @Override
    public List<ClientId> standing(FigureFilter filter, RelationshipStage stage, int limit) {
        return behind(new Behind.Standing(filter, stage));
    }

    private List<ClientId> behind(Behind who) {
        asked.add(who);
        return BEHIND;
    }

    @Override
    public List<ClientId> moved(
            FigureFilter filter,
            Optional<RelationshipStage> from,
            RelationshipStage to,
            int limit) {
        return behind(new Behind.Moved(filter, from, to));
    }

    @Override
    public List<ClientId> dissolved(
            FigureFilter filter,
            DissolutionReason reason,
            Optional<DissolutionSide> side,
            int limit) {
        return behind(new Behind.Dissolved(filter, reason));
    }

    @Override
    public List<ClientId> stayed(FigureFilter filter, RelationshipStage stage, int limit) {
        return behind(new Behind.Stayed(filter, stage));
    }

    @Override
    public List<Scores> scores(FigureFilter filter) {
        var random = new Random(5);
        var all = new ArrayList<Scores>();
        var at = 0;
        for (var month : months(filter)) {
            at++;
            for (var score = 1; score <= 5; score++) {
                var n = (score > 3 ? 4 + at / 2 : 2) + random.nextInt(3) - (at == 6 ? 5 : 0);
                if (n > 0) {
                    all.add(new Scores(month, Measure.CSAT, score, n));
                }
            }
            for (var score = 0; score <= 10; score++) {
                var n = random.nextInt(score > 6 ? 5 : 2);
                if (n > 0 && at != 4) {
                    all.add(new Scores(month, Measure.NPS, score, n));
                }
            }
        }
        return all;
    }

    @Override
    public List<Csi> csi(FigureFilter filter) {
        var all = new ArrayList<Csi>();
        var at = 0;
        for (var month : months(filter)) {
            at++;
            var n = at == 3 ? 2 : 8;
            var mean = 3.7 + 0.04 * at;
            all.add(new Csi(month, new FactorSetId(1), n, n * mean, n * (mean * mean + 0.3)));
        }
        return all;
    }

    @Override
    public List<CsiTenths> csiTenths(FigureFilter filter) {
        var all = new ArrayList<CsiTenths>();
        for (var tenths = empty ? 51 : 22; tenths <= 50; tenths++) {
            all.add(new CsiTenths(new FactorSetId(1), tenths, 1 + (tenths * 7L) % 5));
        }
        return all;
    }

    @Override
    public List<FactorPairs> factorPairs(FigureFilter filter) {
        var random = new Random(6);
        var all = new ArrayList<FactorPairs>();
        if (!empty) {
            for (var factor = 1; factor <= 5; factor++) {
                for (var i = 0; i < 12; i++) {
                    var overall = 1 + random.nextInt(5);
                    var score =
                            Math.clamp(
                                    Math.round(
                                            overall * (6 - factor) / 5.0
                                                    + random.nextInt(3)
                                                    + factor / 3.0
                                                    - 1),
                                    1,
                                    5);
                    all.add(
                            new FactorPairs(
                                    new FactorSetId(1),
                                    new FactorId(factor),
                                    score,
                                    Optional.of(overall),
                                    2));
                }
            }
        }
        return all;
    }

    @Override
    public List<ClientId> scored(
            FigureFilter filter, Measure measure, int lowest, int highest, int limit) {
        return behind(new Behind.Scored(filter, measure, lowest, highest));
    }

    @Override
    public List<ClientId> indexed(
            FigureFilter filter, FactorSetId set, int lowest, int highest, int limit) {
        return behind(new Behind.Indexed(filter, set, lowest, highest));
    }

    @Override
    public List<ClientId> factorScored(
            FigureFilter filter, FactorId factor, int lowest, int highest, int limit) {
        return behind(new Behind.FactorScored(filter, factor, lowest, highest));
    }

    @Override
    public List<Cohort> cohorts(FigureFilter filter) {
        var all = new ArrayList<Cohort>();
        var at = 0;
        for (var month : months(filter)) {
            at++;
            var size = at == 2 ? 3 : 9 + at;
            for (var later = 0; later <= 12; later++) {
                var clients = later == 0 ? size : (long) (size * 0.6 / (1 + later * 0.2));
                all.add(new Cohort(month, later, clients));
            }
        }
        return all;
    }

    @Override
    public List<Revenue> revenue(FigureFilter filter) {
        var all = new ArrayList<Revenue>();
        var at = 0;
        for (var month : months(filter)) {
            at++;
            var purchases = at == 5 ? 3 : 12 + at;
            all.add(
                    new Revenue(
                            month,
                            purchases,
                            new Money(
                                    purchases * (1_250_000L + at * 40_000),
                                    Currency.getInstance("RUB"))));
        }
        return all;
    }

    @Override
    public List<Retention> retention(FigureFilter filter) {
        var all = new ArrayList<Retention>();
        var start = 40L;
        var at = 0;
        for (var month : months(filter)) {
            at++;
            var lost = at % 4 + 1;
            var joined = 3 + at % 3;
            all.add(new Retention(month, start, joined, start - lost + joined));
            start += joined - lost;
        }
        return all;
    }

    @Override
    public List<ClientId> cohort(
            FigureFilter filter, YearMonth firstMonth, int monthsLater, int limit) {
        return behind(new Behind.CameBack(filter, firstMonth, monthsLater));
    }

    @Override
    public List<ClientId> bought(FigureFilter filter, int limit) {
        return behind(new Behind.Bought(filter));
    }

    @Override
    public List<ClientId> lost(FigureFilter filter, YearMonth month, int limit) {
        return behind(new Behind.Lost(filter, month));
    }

    @Override
    public List<FunnelStep> funnel(FigureFilter filter) {
        var all = new ArrayList<FunnelStep>();
        var entered = List.of(120L, 75L, 40L, 22L, 4L);
        var on = List.of(74L, 38L, 21L, 4L, 0L);
        for (var step = 0; step < entered.size(); step++) {
            var went = empty ? 0 : on.get(step);
            all.add(
                    new FunnelStep(
                            new JourneyStepId(step + 1),
                            empty ? 0 : entered.get(step),
                            went,
                            new TreeMap<>(
                                    went == 0
                                            ? Map.<DayBand, Long>of()
                                            : Map.of(DayBand.of(9), went, DayBand.of(3), 1L))));
        }
        return all;
    }

    @Override
    public List<Pain> pains(FigureFilter filter) {
        return empty
                ? List.of()
                : List.of(
                        new Pain(new JourneyStepId(2), "непонятная инструкция", 9),
                        new Pain(new JourneyStepId(3), "долгий ответ", 14),
                        new Pain(new JourneyStepId(3), "непонятная инструкция", 3),
                        new Pain(new JourneyStepId(5), "долгий ответ", 6));
    }

    @Override
    public List<ClientId> visited(
            FigureFilter filter, JourneyStepId step, boolean wentOn, int limit) {
        return behind(new Behind.StoppedAt(filter, step));
    }

    @Override
    public List<ClientId> hurt(FigureFilter filter, JourneyStepId step, String theme, int limit) {
        return behind(new Behind.Hurt(filter, step, theme));
    }
}
