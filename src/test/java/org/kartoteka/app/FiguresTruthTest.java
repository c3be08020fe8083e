package org.kartoteka.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.kernel.MonthSpan;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.platform.db.Base;
import org.kartoteka.platform.db.BaseLocation;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.work.Changes;
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
        var hand = new FiguresByHand(wiring.sql, filter, ZONE);
        var after = "after " + done + ", " + filter;
        var stages = wiring.stageFigures;
        same(hand.countsByMonth(), stages.countsByMonth(filter), after);
        same(hand.moves(), stages.moves(filter), after);
        same(hand.dissolutions(), stages.dissolutions(filter), after);
        same(hand.stays(RandomLife.TODAY), stages.stays(filter, RandomLife.TODAY), after);
        var satisfaction = wiring.satisfactionFigures;
        same(hand.scores(), satisfaction.scores(filter), after);
        same(hand.csi(), satisfaction.csi(filter), after);
        same(hand.csiTenths(), satisfaction.csiTenths(filter), after);
        same(hand.factorPairs(), satisfaction.factorPairs(filter), after);
        var sales = wiring.salesFigures;
        same(hand.cohorts(), sales.cohorts(filter), after);
        same(hand.revenue(), sales.revenue(filter), after);
        same(hand.retention(), sales.retention(filter), after);
        same(hand.funnel(), wiring.journeyFigures.funnel(filter), after);
        same(hand.pains(), wiring.journeyFigures.pains(filter), after);
        behind(hand, filter, after);
    }

    /// As many clients lie behind a figure as it says.
    private static void behind(FiguresByHand hand, FigureFilter filter, String after) {
        var last = filter.months().last();
        for (var standing : wiring.stageFigures.countsByMonth(filter)) {
            if (standing.month().equals(last)) {
                assertEquals(
                        standing.clients(),
                        wiring.stageFigures.standing(filter, standing.stage(), 10_000).size(),
                        after);
            }
        }
        for (var cohort : wiring.salesFigures.cohorts(filter)) {
            assertEquals(
                    cohort.clients(),
                    wiring.salesFigures
                            .cohort(filter, cohort.firstMonth(), cohort.monthsLater(), 10_000)
                            .size(),
                    after);
        }
        assertEquals(
                hand.lost(last),
                Set.<ClientId>copyOf(wiring.salesFigures.lost(filter, last, 10_000)),
                after);
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
