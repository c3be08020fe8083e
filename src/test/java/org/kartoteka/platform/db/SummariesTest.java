package org.kartoteka.platform.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.kartoteka.db.Tables.FIGURE_STAY;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.app.Bundles;
import org.kartoteka.app.Wiring;
import org.kartoteka.db.tables.records.ClientRecord;
import org.kartoteka.db.tables.records.InteractionRecord;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.kernel.MonthSpan;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Label;
import org.kartoteka.satisfaction.Measure;
import org.kartoteka.satisfaction.SatisfactionFigures.Scores;
import org.kartoteka.testing.Bases;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/// What may happen to a base besides steps: summaries are made anew where they must be.
class SummariesTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);

    /// January in London, February in Moscow.
    private static final Instant NIGHT = Instant.parse("2026-01-31T22:30:00Z");

    private static final FigureFilter WINTER =
            FigureFilter.of(new MonthSpan(YearMonth.of(2025, 12), FEBRUARY));

    @TempDir Path temp;

    private Base base;

    @AfterEach
    void close() {
        if (base != null) {
            base.close();
        }
    }

    @Test
    void inAnotherZoneATalkHasTheMonthOfThatZone() {
        base = Bases.created(location());
        log(wiring(LONDON), 4);
        assertEquals(List.of(talks(JANUARY, 4, 1)), scores(wiring(LONDON)));
        assertEquals(List.of(talks(FEBRUARY, 4, 1)), scores(wiring(MOSCOW)));
        assertEquals(List.of(talks(JANUARY, 4, 1)), scores(wiring(LONDON)));
    }

    @Test
    void aStepThatSummariesOfAnotherZoneSleptThroughIsNotForgotten() {
        base = Bases.created(location());
        log(wiring(LONDON), 4);
        scores(wiring(LONDON));
        log(wiring(MOSCOW), 4);
        assertEquals(List.of(talks(JANUARY, 4, 2)), scores(wiring(LONDON)));
    }

    @Test
    void anotherRoundingMakesAnotherSummary() {
        var stays = Summary.of(FIGURE_STAY);
        var byWeeks = stays.rounding(FIGURE_STAY.DAYS, days -> days / 7 * 7).definition();
        assertEquals(
                byWeeks, stays.rounding(FIGURE_STAY.DAYS, days -> days - days % 7).definition());
        assertNotEquals(
                byWeeks, stays.rounding(FIGURE_STAY.DAYS, days -> days / 30 * 30).definition());
    }

    @Test
    void whatIsCurrentIsKeptByStepsAloneAndAWrongCellIsFound() {
        base = Bases.created(location());
        scores(wiring(LONDON));
        log(wiring(LONDON), 4);
        log(wiring(LONDON), 5);
        assertEquals(List.of(), wiring(LONDON).summaries.differences());
        sql("update figure_score set n = n + 1 where score = 5");
        assertEquals(List.of("FIGURE_SCORE"), wiring(LONDON).summaries.differences());
    }

    @Test
    void aBackupHoldsNoSummariesAndARestoredBaseMakesThem() {
        base = Bases.created(location());
        log(wiring(LONDON), 4);
        var before = scores(wiring(LONDON));
        var made = new Backups(location(), CLOCK).make(base, Backup.Reason.ASKED);
        assertEquals(
                List.of(), made.rows().keySet().stream().filter(DerivedTables::contain).toList());
        base.close();
        assertInstanceOf(
                RestoreOutcome.Restored.class,
                new RestoreBackup(location(), CLOCK).restore(made.file()));
        base = Bases.opened(location());
        assertEquals(before, scores(wiring(LONDON)));
    }

    @Test
    void anOlderBaseHasFiguresOfAllItEverHeld() {
        var old = new Schema(10, Schema.CURRENT.locations());
        base =
                assertInstanceOf(
                                OpenOutcome.Opened.class,
                                new OpenBase(location(), CLOCK, old).create())
                        .base();
        base.onWriter(
                connection -> {
                    try (var statement = connection.createStatement()) {
                        statement.execute(
                                "insert into client (id, kind, given_name, created_at, version)"
                                        + " values (7, 'PERSON', 'Anna', now(), 1)");
                        statement.execute(
                                "insert into interaction (id, client_id, channel_id, direction,"
                                        + " happened_at, text, score, created_at, version) values"
                                        + " (8, 7, 6, 'IN', timestamp with time zone '2026-01-31"
                                        + " 22:30:00+00', '', 3, now(), 1)");
                    }
                    connection.commit();
                    base.makeDurable(connection, 0, Map.of("CLIENT", 1L, "INTERACTION", 1L));
                    return null;
                });
        base.close();
        base = Bases.opened(location());
        assertEquals(List.of(talks(JANUARY, 3, 1)), scores(wiring(LONDON)));
    }

    @Test
    void whatIsForgottenIsMadeAnew() {
        base = Bases.created(location());
        log(wiring(LONDON), 4);
        scores(wiring(LONDON));
        base.onWriter(
                connection -> {
                    DerivedTables.forget(connection);
                    connection.commit();
                    return null;
                });
        sql("update figure_score set n = n + 1");
        assertEquals(List.of(talks(JANUARY, 4, 1)), scores(wiring(LONDON)));
    }

    private BaseLocation location() {
        return new BaseLocation(temp.resolve("base"));
    }

    private Wiring wiring(ZoneId zone) {
        return new Wiring(
                base,
                new Changes(Runnable::run),
                CLOCK,
                zone,
                new Messages(Language.ENGLISH, Bundles.ALL));
    }

    private static void log(Wiring wiring, int score) {
        wiring.transactions.step(
                Label.of("step.interaction.logged", ""),
                () -> {
                    var client = new ClientId(wiring.ids.next());
                    var card = new ClientRecord();
                    card.setId(client);
                    card.setKind("PERSON");
                    card.setCreatedAt(NIGHT);
                    card.setVersion(1);
                    wiring.ledger.insert(card);
                    var talk = new InteractionRecord();
                    talk.setId(new InteractionId(wiring.ids.next()));
                    talk.setClientId(client);
                    talk.setChannelId(new ChannelId(6));
                    talk.setDirection("IN");
                    talk.setHappenedAt(NIGHT);
                    talk.setText("");
                    talk.setScore((short) score);
                    talk.setCreatedAt(NIGHT);
                    talk.setVersion(1);
                    wiring.ledger.insert(talk);
                });
    }

    private static List<Scores> scores(Wiring wiring) {
        return wiring.satisfactionFigures.scores(WINTER);
    }

    private static Scores talks(YearMonth month, int score, long n) {
        return new Scores(month, Measure.CSAT, score, n);
    }

    private void sql(String sql) {
        base.onWriter(
                connection -> {
                    try (var statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                    connection.commit();
                    return null;
                });
    }
}
