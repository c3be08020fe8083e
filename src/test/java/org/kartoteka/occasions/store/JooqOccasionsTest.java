package org.kartoteka.occasions.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.OccasionId;
import org.kartoteka.kernel.PartialDate;
import org.kartoteka.occasions.Anniversary;
import org.kartoteka.occasions.CloseOccasion;
import org.kartoteka.occasions.DayKey;
import org.kartoteka.occasions.EditOccasions;
import org.kartoteka.occasions.Greeting;
import org.kartoteka.occasions.GreetingWish;
import org.kartoteka.occasions.LeapDayPolicy;
import org.kartoteka.occasions.Occasion;
import org.kartoteka.occasions.OccasionKind;
import org.kartoteka.occasions.OccasionRef;
import org.kartoteka.occasions.OccasionRules;
import org.kartoteka.occasions.Sent;
import org.kartoteka.occasions.wording.Tone;
import org.kartoteka.testing.LogbookBase;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

class JooqOccasionsTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Instant NOW = Instant.parse("2026-11-22T21:30:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @TempDir Path folder;

    private LogbookBase book;
    private JooqOccasions occasions;
    private JooqGreetings greetings;
    private JooqGreetingWishes wishes;
    private JooqOccasionSettings settings;
    private EditOccasions editing;
    private CloseOccasion closing;

    @BeforeEach
    void open() {
        book = LogbookBase.in(folder, NOW, MOSCOW);
        var base = book.base;
        occasions = new JooqOccasions(base.sql, base.ledger, MOSCOW);
        greetings = new JooqGreetings(base.sql, base.ledger, base.ids);
        wishes = new JooqGreetingWishes(base.sql, base.ledger, base.ids);
        settings = new JooqOccasionSettings(base.sql, base.ledger);
        editing =
                new EditOccasions(
                        occasions,
                        wishes,
                        settings,
                        book.clients,
                        base.transactions,
                        base.ids,
                        book.clock);
        closing =
                new CloseOccasion(
                        greetings,
                        book.clients,
                        book.interactions,
                        base.transactions,
                        base.ids,
                        book.clock);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void aBirthdayIsReadOffTheCardOnTheDayTheCardCameToBeHere() {
        var anna = born("Анна", new PartialDate(1980, 2, 29));

        assertEquals(
                List.of(
                        Occasion.birthday(
                                anna, new PartialDate(1980, 2, 29), OptionalInt.empty(), TODAY)),
                occasions.of(anna));
        assertEquals(occasions.of(anna), occasions.on(List.of(new DayKey.Range(229, 229))));
        assertEquals(List.of(), occasions.on(List.of(new DayKey.Range(301, 1231))));
    }

    @Test
    void whatIsFoundByDayIsWhatALookAtEachWouldFind() {
        var random = new Random(20261122);
        var all = new ArrayList<Occasion>();
        for (var i = 0; i < 300; i++) {
            var client = born("К" + i, date(random));
            if (i % 3 == 0) {
                editing.add(
                        client, new EditOccasions.Plan(OccasionKind.NAME_DAY, "", date(random)));
            }
            all.addAll(occasions.of(client));
        }
        for (var i = 0; i < 200; i++) {
            var from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
            var ranges = DayKey.between(from, from.plusDays(random.nextInt(60)));
            assertEquals(
                    refs(
                            all.stream()
                                    .filter(occasion -> isIn(DayKey.of(occasion.date()), ranges))
                                    .toList()),
                    refs(occasions.on(ranges)),
                    () -> "from " + from + " in " + ranges);
        }
    }

    private static boolean isIn(OptionalInt key, List<DayKey.Range> ranges) {
        return key.isPresent() && ranges.stream().anyMatch(range -> range.contains(key.getAsInt()));
    }

    private static Set<Object> refs(List<Occasion> some) {
        var refs = some.stream().map(Occasion::ref).collect(Collectors.<Object>toSet());
        assertEquals(some.size(), refs.size(), "each once");
        return refs;
    }

    private static PartialDate date(Random random) {
        var month = 1 + random.nextInt(12);
        var day = random.nextInt(29);
        return switch (random.nextInt(5)) {
            case 0 -> new PartialDate(1950 + random.nextInt(70), 0, 0);
            case 1 -> new PartialDate(0, month, 0);
            case 2 -> new PartialDate(0, 2, 29);
            default -> new PartialDate(1950 + random.nextInt(70), month, day);
        };
    }

    @Test
    void otherDatesAreKeptChangedAndTakenBack() {
        var anna = born("Анна", PartialDate.yearless(12, 24));
        var nameDay =
                editing.add(
                        anna,
                        new EditOccasions.Plan(
                                OccasionKind.NAME_DAY, "", PartialDate.yearless(2, 16)));
        assertEquals(Optional.of(nameDay), occasions.find(nameDay.ref().stored().orElseThrow()));
        assertEquals(
                List.of(OccasionKind.BIRTHDAY, OccasionKind.NAME_DAY),
                occasions.of(anna).stream().map(Occasion::kind).toList());

        assertTrue(editing.remove(nameDay.ref().stored().orElseThrow()));
        assertEquals(1, occasions.of(anna).size());
        book.base.journal.undo();
        assertEquals(2, occasions.of(anna).size());
        assertFalse(editing.remove(new OccasionId(404)));
    }

    @Test
    void theBirthdayCannotBeWrittenHere() {
        var birthday =
                Occasion.birthday(
                        born("Анна", PartialDate.yearless(1, 1)),
                        PartialDate.yearless(1, 1),
                        OptionalInt.empty(),
                        TODAY);
        assertThrows(IllegalArgumentException.class, () -> occasions.insert(birthday));
    }

    @Test
    void aGreetingIsRecordedOnceStandsInTheTimelineAndCanBeTakenBack() {
        var anna = born("Анна", PartialDate.yearless(11, 23));
        var birthday = birthdayOf(anna);
        var sent =
                new Sent(Optional.of("birthday-formal-1"), "С днём рождения!", LogbookBase.EMAIL);

        assertEquals(CloseOccasion.Outcome.CLOSED, closing.sent(birthday, sent));
        assertEquals(CloseOccasion.Outcome.ALREADY_CLOSED, closing.sent(birthday, sent));
        assertEquals(CloseOccasion.Outcome.ALREADY_CLOSED, closing.skip(birthday));
        assertEquals(
                List.of("С днём рождения!"),
                book.interactions.timeline(anna, Set.of(), Optional.empty(), 10).stream()
                        .map(entry -> entry.text())
                        .toList());
        assertEquals(
                List.of(
                        new Greeting(
                                birthday.occasion().ref(),
                                TODAY,
                                Greeting.Choice.SENT,
                                NOW,
                                Optional.of("birthday-formal-1"))),
                greetings.of(OccasionRef.onCardOf(anna)));
        assertEquals(
                greetings.of(OccasionRef.onCardOf(anna)),
                greetings.since(TODAY).get(birthday.occasion().ref()));

        book.base.journal.undo();
        assertEquals(List.of(), greetings.of(OccasionRef.onCardOf(anna)));
        assertEquals(List.of(), book.interactions.timeline(anna, Set.of(), Optional.empty(), 10));
        assertEquals(CloseOccasion.Outcome.CLOSED, closing.skip(birthday));
    }

    @Test
    void aClientInTheTrashHasNoDates() {
        var anna = born("Анна", PartialDate.yearless(11, 23));
        var birthday = birthdayOf(anna);
        closing.skip(birthday);
        book.step(() -> book.clients.trash(List.of(anna), NOW));

        assertEquals(List.of(), occasions.on(List.of(new DayKey.Range(100, 1231))));
        assertEquals(0, greetings.since(TODAY).size());
        assertEquals(CloseOccasion.Outcome.CLIENT_GONE, closing.skip(birthday));
    }

    @Test
    void aClientWithDatesCanBeRemovedForGood() {
        var anna = born("Анна", PartialDate.yearless(11, 23));
        editing.add(
                anna,
                new EditOccasions.Plan(OccasionKind.OTHER, "свадьба", new PartialDate(2010, 6, 5)));
        editing.wish(anna, GreetingWish.NONE.withTone(Optional.of(Tone.FRIENDLY)));
        closing.skip(birthdayOf(anna));

        book.step(() -> book.clients.trash(List.of(anna), NOW));
        book.step(() -> book.clients.purge(List.of(anna)));
        assertEquals(List.of(), occasions.of(anna));
        book.base.journal.undo();
        book.base.journal.undo();
        assertEquals(2, occasions.of(anna).size());
        assertEquals(Optional.of(Tone.FRIENDLY), wishes.of(anna).tone());
    }

    @Test
    void theLeadTimeOfAClientHoldsForAllItsDatesButThoseWithTheirOwn() {
        var anna = born("Анна", PartialDate.yearless(11, 23));
        editing.wish(anna, GreetingWish.NONE.withLeadDays(OptionalInt.of(7)));

        assertEquals(OptionalInt.of(7), birthdayOf(anna).occasion().leadDays());
        editing.wish(anna, GreetingWish.NONE);
        assertEquals(OptionalInt.empty(), birthdayOf(anna).occasion().leadDays());
    }

    @Test
    void theRulesAreKeptAndTakenBack() {
        assertEquals(OccasionRules.DEFAULTS, settings.rules());
        var own = new OccasionRules(LeapDayPolicy.MARCH_1, 10, 14);

        editing.settle(own);

        assertEquals(own, settings.rules());
        book.base.journal.undo();
        assertEquals(OccasionRules.DEFAULTS, settings.rules());
    }

    private Anniversary birthdayOf(ClientId client) {
        var birthday =
                occasions.of(client).stream()
                        .min(Comparator.comparing(Occasion::kind))
                        .orElseThrow();
        return Anniversary.in(TODAY.getYear(), birthday, LeapDayPolicy.FEBRUARY_28).orElseThrow();
    }

    private ClientId born(String name, PartialDate date) {
        var id = book.client(name);
        var client = book.clients.find(id).orElseThrow();
        book.step(() -> book.clients.update(client.with().birthday(Optional.of(date)).build()));
        return id;
    }
}
