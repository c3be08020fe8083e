package org.kartoteka.cadence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kartoteka.cadence.CadencePosition.Light;
import org.kartoteka.kernel.ClientId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

class CadenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Cadence MONTHLY = new Cadence(30, 45);

    @ParameterizedTest
    @CsvSource({
        "0, GREEN, 31, 46, 0, false",
        "29, GREEN, 2, 17, 0, false",
        "30, GREEN, 1, 16, 0, true",
        "31, AMBER, 0, 15, 0, true",
        "45, AMBER, 0, 1, 0, true",
        "46, RED, 0, 0, 1, true",
        "100, RED, 0, 0, 55, true"
    })
    void aClientStandsBetweenTheBounds(
            int silent, Light light, int toAmber, int toRed, int late, boolean isDue) {
        var position = MONTHLY.position(TODAY.minusDays(silent), TODAY);
        assertEquals(
                List.of(light, toAmber, toRed, late, isDue),
                List.of(
                        position.light(),
                        position.daysToAmber(),
                        position.daysToRed(),
                        position.daysLate(),
                        position.isDue()));
    }

    @Test
    void aContactThatLiesAheadOfTheClockCountsAsToday() {
        assertEquals(0, MONTHLY.position(TODAY.plusDays(3), TODAY).silentDays());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "5, 4", "-1, 4", "1, 3651"})
    void boundsAreBounds(int ideal, int longest) {
        assertThrows(IllegalArgumentException.class, () -> new Cadence(ideal, longest));
    }

    @Test
    void theCardGoesBeforeTheTagAndTheTagBeforeTheDefault() {
        var usual = offer(CadenceLevel.DEFAULT, "", 60, 90);
        var tag = offer(CadenceLevel.TAG, "опт", 20, 40);
        var tighter = offer(CadenceLevel.TAG, "vip", 7, 14);
        var none = new CadenceOffer(CadenceLevel.TAG, "архив", Optional.empty());
        var own = new CadenceOffer(CadenceLevel.CLIENT, "", Optional.empty());
        assertEquals(Optional.empty(), CadenceOffer.strongest(List.of()));
        assertEquals(Optional.of(usual), CadenceOffer.strongest(List.of(usual)));
        assertEquals(Optional.of(tag), CadenceOffer.strongest(List.of(usual, tag)));
        assertEquals(
                Optional.of(tighter), CadenceOffer.strongest(List.of(none, tag, usual, tighter)));
        assertEquals(Optional.of(none), CadenceOffer.strongest(List.of(usual, none)));
        assertEquals(Optional.of(own), CadenceOffer.strongest(List.of(usual, tag, own, tighter)));
    }

    private static CadenceOffer offer(CadenceLevel level, String source, int ideal, int longest) {
        return new CadenceOffer(level, source, Optional.of(new Cadence(ideal, longest)));
    }

    @Test
    void aStageStandsBetweenTheTagAndTheDefault() {
        var usual = offer(CadenceLevel.DEFAULT, "", 7, 14);
        var stage = offer(CadenceLevel.STAGE, "EXPLORATION", 20, 40);
        var tag = offer(CadenceLevel.TAG, "опт", 60, 90);
        assertEquals(Optional.of(stage), CadenceOffer.strongest(List.of(usual, stage)));
        assertEquals(Optional.of(tag), CadenceOffer.strongest(List.of(usual, stage, tag)));
    }

    @Test
    void weLoseThemByShareOfTheirInterval() {
        var weekly = silence(1, Optional.of(new Cadence(7, 10)), 20, OptionalInt.empty());
        var yearly = silence(2, Optional.of(new Cadence(150, 180)), 200, OptionalInt.empty());
        var fine = silence(3, Optional.of(MONTHLY), 10, OptionalInt.of(10));
        var unusual = silence(4, Optional.of(MONTHLY), 31, OptionalInt.of(7));
        var moreUnusual = silence(5, Optional.empty(), 60, OptionalInt.of(7));
        assertEquals(
                List.of(weekly, yearly, moreUnusual, unusual),
                Stream.of(fine, unusual, yearly, moreUnusual, weekly)
                        .filter(silence -> !silence.signs().isEmpty())
                        .sorted(Silence.LATEST_FIRST)
                        .toList());
        assertEquals(List.of(Silence.Sign.UNUSUAL), unusual.signs());
        assertEquals(List.of(Silence.Sign.TOO_LONG), yearly.signs());
    }

    @Test
    void aFortnightIsNoSilenceHoweverOftenOneIsSpokenTo() {
        assertEquals(
                List.of(),
                silence(1, Optional.empty(), Silence.SHORTEST_UNUSUAL - 1, OptionalInt.of(1))
                        .signs());
        assertEquals(
                List.of(Silence.Sign.UNUSUAL),
                silence(1, Optional.empty(), Silence.SHORTEST_UNUSUAL, OptionalInt.of(1)).signs());
    }

    private static Silence silence(
            long client, Optional<Cadence> cadence, int silent, OptionalInt usual) {
        return new Silence(
                new ClientId(client),
                silent,
                cadence.map(set -> new CadencePosition(set, silent)),
                usual);
    }

    @Test
    void puttingOffAsksOnceAndAContactMakesItVoid() {
        var putOffs = new ArrayList<PutOff>();
        putOffs.add(putOff(0, 7, ""));
        assertFalse(snooze(putOffs, -1).asksWhy(TODAY.plusDays(7)));
        putOffs.add(putOff(7, 14, ""));
        assertTrue(snooze(putOffs, -1).asksWhy(TODAY.plusDays(14)));
        assertFalse(snooze(putOffs, -1).asksWhy(TODAY.plusDays(7)), "the same day only moves");
        putOffs.add(putOff(14, 21, " в отпуске "));
        putOffs.add(putOff(21, 30, ""));
        var fourth = snooze(putOffs, -1);
        assertEquals(new Snooze(TODAY.plusDays(30), TODAY.plusDays(21), 4, "в отпуске"), fourth);
        assertFalse(fourth.asksWhy(TODAY.plusDays(30)));
        assertTrue(fourth.holds(TODAY.plusDays(29)));
        assertFalse(fourth.holds(TODAY.plusDays(30)), "due again on that day");

        assertEquals(
                new Snooze(TODAY.plusDays(30), TODAY.plusDays(21), 1, ""),
                snooze(putOffs, 14),
                "spoken to meanwhile");
        assertEquals(Optional.empty(), Snooze.of(putOffs, TODAY.plusDays(21)));
    }

    private static PutOff putOff(int on, int until, String reason) {
        return new PutOff(new ClientId(1), TODAY.plusDays(on), TODAY.plusDays(until), reason);
    }

    private static Snooze snooze(List<PutOff> putOffs, int lastContact) {
        return Snooze.of(putOffs, TODAY.plusDays(lastContact)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30|30|60",
                "30 60|30|60",
                "30/45|30|45",
                "раз в 2 недели, крайний срок месяц|14|30",
                "месяц|30|60",
                "2 нед|14|28",
                "1м 2м|30|60",
                "каждый день|1|2",
                "every 2 weeks, at most 6 weeks|14|42",
                "10 лет|3650|3650"
            })
    void aCadenceIsTypedAsPeopleSayIt(String typed, int ideal, int longest) {
        assertEquals(new CadenceText.Every(new Cadence(ideal, longest)), CadenceText.read(typed));
    }

    @Test
    void noCadenceIsTypedToo() {
        assertEquals(new CadenceText.Never(), CadenceText.read(" Нет "));
        assertEquals(new CadenceText.Never(), CadenceText.read("-"));
        assertEquals(new CadenceText.Blank(), CadenceText.read("  "));
        for (var odd : List.of("60 30", "30 попугаев", "часто", "5000", "1 2 3", "11 лет")) {
            assertEquals(new CadenceText.NotUnderstood(), CadenceText.read(odd), odd);
        }
    }
}
