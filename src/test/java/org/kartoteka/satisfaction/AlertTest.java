package org.kartoteka.satisfaction;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.kartoteka.kernel.AnswerId;
import org.kartoteka.kernel.ClientId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

class AlertTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void twoOrLessAsksForACall() {
        assertAll(
                () -> assertEquals(Optional.of(Alert.Reason.LOW), reason(Measure.CSAT, 2)),
                () -> assertEquals(Optional.of(Alert.Reason.LOW), reason(Measure.CSAT, 1)),
                () -> assertEquals(Optional.empty(), reason(Measure.CSAT, 3)),
                () -> assertEquals(Optional.of(Alert.Reason.LOW), reason(Measure.NPS, 6)),
                () -> assertEquals(Optional.empty(), reason(Measure.NPS, 7)));
    }

    @Test
    void aWholePointBelowTheClientsOwnMeanDoesSoToo() {
        assertAll(
                () -> assertEquals(Optional.of(Alert.Reason.DROP), reason(Measure.CSAT, 4, 5, 5)),
                () -> assertEquals(Optional.empty(), reason(Measure.CSAT, 4, 5, 4)),
                () -> assertEquals(Optional.of(Alert.Reason.DROP), reason(Measure.CSAT, 3, 4, 4)),
                () -> assertEquals(Optional.empty(), reason(Measure.NPS, 8, 10, 10)),
                () -> assertEquals(Optional.of(Alert.Reason.DROP), reason(Measure.NPS, 7, 10, 10)));
    }

    @Test
    void oneScoreIsNoHabit() {
        assertEquals(Optional.empty(), reason(Measure.CSAT, 3, 5));
    }

    @Test
    void saysWhatIsUsual() {
        var alert =
                Alert.of(
                                score(Measure.CSAT, 2, 9, DAY),
                                before(Measure.CSAT, 5, 4, 4),
                                SatisfactionRules.DEFAULTS)
                        .orElseThrow();

        assertEquals(Optional.of(13.0 / 3), alert.usual());
        assertEquals(3, alert.before());
    }

    @Test
    void whatCameLaterOrByAnotherMeasureIsNoHistory() {
        var history =
                List.of(
                        score(Measure.CSAT, 5, 1, DAY.plusDays(1)),
                        score(Measure.NPS, 5, 2, DAY),
                        score(Measure.CSAT, 5, 3, DAY));

        assertEquals(
                Optional.empty(),
                Alert.of(score(Measure.CSAT, 3, 9, DAY), history, SatisfactionRules.DEFAULTS));
    }

    private static Optional<Alert.Reason> reason(Measure measure, double value, int... before) {
        return Alert.of(
                        score(measure, value, 9, DAY),
                        before(measure, before),
                        SatisfactionRules.DEFAULTS)
                .map(Alert::reason);
    }

    private static List<Score> before(Measure measure, int... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> score(measure, values[i], 100 + i, DAY.minusDays(i)))
                .toList();
    }

    private static Score score(Measure measure, double value, long id, LocalDate on) {
        return new Score(
                new ClientId(1),
                measure,
                value,
                on,
                new ScoreSource.OfAnswer(new AnswerId(id)),
                Optional.empty(),
                "",
                List.of());
    }
}
