package org.kartoteka.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.kernel.MonthSpan;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.platform.db.Base;
import org.kartoteka.platform.db.BaseLocation;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.satisfaction.Measure;
import org.kartoteka.stages.DissolutionReason;
import org.kartoteka.testing.Bases;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Whatever is done to a base, its figures are those that one would count by hand.
class FiguresTruthTest {

    private static final int STEPS = 6;
    private static final int ALL = 10_000;
    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    private static BaseLocation location;
    private static Base base;
    private static Wiring wiring;

    @BeforeContainer
    static void open() throws IOException {
        location = new BaseLocation(Files.createTempDirectory("figures"));
        base = Bases.created(location);
        wiring =
                new Wiring(
                        base,
                        new Changes(Runnable::run),
                        Clock.fixed(
                                RandomLife.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC),
                                ZoneOffset.UTC),
                        ZONE,
                        new Messages(Language.ENGLISH, Bundles.ALL));
    }

    @AfterContainer
    static void close() {
        base.close();
        Bases.delete(location);
    }

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void figuresAreWhatOneCountsByHand(@ForAll Random random) {
        wiring.summaries.settle();
        var life = new RandomLife(wiring, random);
        for (var i = 0; i < STEPS; i++) {
            var done = life.step();
            compare(
                    FigureFilter.of(new MonthSpan(YearMonth.of(2022, 1), YearMonth.of(2027, 2))),
                    done);
            compare(anyFilter(random), done);
        }
        assertEquals(List.of(), wiring.summaries.differences());
    }

    private static void compare(FigureFilter filter, String done) {
        var rows = new RawRows(wiring.sql, filter, ZONE);
        var after = "after " + done + ", " + filter;
        stages(new StagesByHand(rows), filter, after);
        satisfaction(new SatisfactionByHand(rows), filter, after);
        sales(new SalesByHand(rows), filter, after);
        journeys(new JourneysByHand(rows), filter, after);
    }

    private static void stages(StagesByHand hand, FigureFilter filter, String after) {
        var figures = wiring.stageFigures;
        same(hand.countsByMonth(), figures.countsByMonth(filter), after);
        same(hand.moves(), figures.moves(filter), after);
        same(hand.dissolutions(), figures.dissolutions(filter), after);
        same(hand.stays(RandomLife.TODAY), figures.stays(filter, RandomLife.TODAY), after);
        for (var stage : RelationshipStage.values()) {
            same(hand.standing(stage), figures.standing(filter, stage, ALL), after);
            same(hand.stayed(stage), figures.stayed(filter, stage, ALL), after);
        }
        for (var move : hand.moves()) {
            same(
                    hand.moved(move.from(), move.to()),
                    figures.moved(filter, move.from(), move.to(), ALL),
                    after);
        }
        for (var reason : DissolutionReason.values()) {
            same(
                    hand.dissolved(reason),
                    figures.dissolved(filter, reason, Optional.empty(), ALL),
                    after);
        }
    }

    private static void satisfaction(SatisfactionByHand hand, FigureFilter filter, String after) {
        var figures = wiring.satisfactionFigures;
        same(hand.scores(), figures.scores(filter), after);
        same(hand.csi(), figures.csi(filter), after);
        same(hand.csiTenths(), figures.csiTenths(filter), after);
        same(hand.factorPairs(), figures.factorPairs(filter), after);
        for (var measure : Measure.values()) {
            same(hand.scored(measure, 0, 2), figures.scored(filter, measure, 0, 2, ALL), after);
            same(hand.scored(measure, 3, 10), figures.scored(filter, measure, 3, 10, ALL), after);
        }
        for (var index : hand.csiTenths()) {
            same(
                    hand.indexed(index.set(), 10, index.tenths()),
                    figures.indexed(filter, index.set(), 10, index.tenths(), ALL),
                    after);
        }
        for (var pair : hand.factorPairs()) {
            same(
                    hand.factorScored(pair.factor(), 1, pair.factorScore()),
                    figures.factorScored(filter, pair.factor(), 1, pair.factorScore(), ALL),
                    after);
        }
    }

    private static void sales(SalesByHand hand, FigureFilter filter, String after) {
        var figures = wiring.salesFigures;
        same(hand.cohorts(), figures.cohorts(filter), after);
        same(hand.revenue(), figures.revenue(filter), after);
        same(hand.retention(), figures.retention(filter), after);
        same(hand.bought(), figures.bought(filter, ALL), after);
        for (var cohort : hand.cohorts()) {
            same(
                    hand.cohort(cohort.firstMonth(), cohort.monthsLater()),
                    figures.cohort(filter, cohort.firstMonth(), cohort.monthsLater(), ALL),
                    after);
        }
        var last = filter.months().last();
        same(hand.lost(last), figures.lost(filter, last, ALL), after);
    }

    private static void journeys(JourneysByHand hand, FigureFilter filter, String after) {
        var figures = wiring.journeyFigures;
        same(hand.funnel(), figures.funnel(filter), after);
        same(hand.pains(), figures.pains(filter), after);
        for (var step : hand.funnel()) {
            same(
                    hand.stoppedAt(step.step()),
                    figures.visited(filter, step.step(), false, ALL),
                    after);
        }
        for (var pain : hand.pains()) {
            same(
                    hand.hurt(pain.step(), pain.theme()),
                    figures.hurt(filter, pain.step(), pain.theme(), ALL),
                    after);
        }
    }

    private static <T> void same(Set<T> expected, List<T> figures, String after) {
        assertEquals(expected, new HashSet<>(figures), after);
        assertEquals(expected.size(), figures.size(), after);
    }

    private static FigureFilter anyFilter(Random random) {
        var first = YearMonth.of(2025, 1 + random.nextInt(12));
        return new FigureFilter(
                new MonthSpan(first, first.plusMonths(random.nextInt(8))),
                sometimes(random, RandomLife.TAGS),
                sometimes(random, List.of(new ChannelId(1), new ChannelId(2), new ChannelId(6))),
                sometimes(random, List.of(RelationshipStage.values())));
    }

    private static <T> Optional<T> sometimes(Random random, List<T> choice) {
        return random.nextBoolean()
                ? Optional.empty()
                : Optional.of(choice.get(random.nextInt(choice.size())));
    }
}
