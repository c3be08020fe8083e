package org.kartoteka.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kartoteka.followups.CadencePosition.Light;
import org.kartoteka.interactions.ContactRhythm;
import org.kartoteka.kernel.ClientId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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
    void weLoseThemByShareOfTheirInterval() {
        var weekly = silence(1, new Cadence(7, 10), 20, OptionalInt.empty());
        var yearly = silence(2, new Cadence(150, 180), 200, OptionalInt.empty());
        var fine = silence(3, MONTHLY, 10, OptionalInt.of(10));
        var unusual = silence(4, MONTHLY, 31, OptionalInt.of(7));
        assertEquals(
                List.of(weekly, yearly, unusual),
                Silence.losing(List.of(fine, unusual, yearly, weekly)));
        assertEquals(List.of(Silence.Sign.UNUSUAL), unusual.signs());
        assertEquals(List.of(Silence.Sign.TOO_LONG), yearly.signs());
    }

    private static Silence silence(long client, Cadence cadence, int silent, OptionalInt usual) {
        return new Silence(
                new ClientId(client),
                new CadencePosition(cadence, silent),
                new ContactRhythm(OptionalInt.of(silent), usual, List.of()));
    }

    @Test
    void puttingOffAsksOnceAndAContactMakesItVoid() {
        var first = Snooze.first(TODAY.plusDays(7), TODAY);
        assertFalse(first.asksWhy());
        var second = first.again(TODAY.plusDays(14), TODAY.plusDays(7), "");
        assertTrue(second.asksWhy());
        var third = second.again(TODAY.plusDays(21), TODAY.plusDays(14), " в отпуске ");
        assertEquals(3, third.times());
        assertEquals("в отпуске", third.reason());
        assertFalse(third.asksWhy());
        assertEquals("в отпуске", third.again(TODAY.plusDays(30), TODAY.plusDays(21), "").reason());

        assertTrue(first.holds(TODAY.minusDays(1), TODAY.plusDays(6)));
        assertFalse(first.holds(TODAY.minusDays(1), TODAY.plusDays(7)), "due again on that day");
        assertFalse(first.counts(TODAY.plusDays(2)), "spoken to meanwhile");
    }
}
