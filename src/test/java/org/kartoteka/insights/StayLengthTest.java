package org.kartoteka.insights;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.kartoteka.kernel.DayBand;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.stages.StageFigures.Stay;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

class StayLengthTest {

    private static final RelationshipStage STAGE = RelationshipStage.EXPANSION;

    private static Stay stay(int days, boolean finished) {
        return new Stay(STAGE, DayBand.of(days), finished, 1);
    }

    /// The 21 patients given 6-mercaptopurine of Freireich et al. (Blood 21, 1963), as Kaplan and
    /// Meier's method is commonly taught with: half had relapsed after 23 weeks, a quarter after
    /// 13, and three quarters never within what was watched. Their weeks are our days.
    @Test
    void agreesWithAPublishedExampleToTheBand() {
        var stays = new ArrayList<Stay>();
        for (var relapsed : List.of(6, 6, 6, 7, 10, 13, 16, 22, 23)) {
            stays.add(stay(relapsed, true));
        }
        for (var watched : List.of(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35)) {
            stays.add(stay(watched, false));
        }

        assertEquals(
                new StayLength(
                        middle(DayBand.of(13)),
                        middle(DayBand.of(23)),
                        OptionalDouble.empty(),
                        9,
                        12),
                StayLength.of(STAGE, stays));
    }

    private static OptionalDouble middle(DayBand band) {
        return OptionalDouble.of((band.first() + band.last()) / 2.0);
    }

    @Test
    void withoutOpenStaysItIsTheOrdinaryMedian() {
        var stays = new ArrayList<Stay>();
        for (var days : List.of(1, 2, 3, 4, 5)) {
            stays.add(stay(days, true));
        }
        assertEquals(
                new StayLength(
                        OptionalDouble.of(2), OptionalDouble.of(3), OptionalDouble.of(4), 5, 0),
                StayLength.of(STAGE, stays));
    }

    @Test
    void staysOfOtherStagesDoNotCount() {
        assertEquals(
                new StayLength(
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        0,
                        0),
                StayLength.of(RelationshipStage.AWARENESS, List.of(stay(3, true))));
    }
}
