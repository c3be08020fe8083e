package org.kartoteka.platform.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.kartoteka.db.Tables.RULE_STEP;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.testing.Bases;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class StepRulesMigrationTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir Path temp;

    @Test
    void whatRulesPlannedBeforeIsKnownByItsRowAndItsTurn() {
        var location = new BaseLocation(temp.resolve("base"));
        try (var old =
                assertInstanceOf(
                                OpenOutcome.Opened.class,
                                new OpenBase(
                                                location,
                                                CLOCK,
                                                new Schema(28, Schema.CURRENT.locations()))
                                        .create())
                        .base()) {
            old.onWriter(
                    connection -> {
                        try (var statement = connection.createStatement()) {
                            statement.execute(
                                    "insert into client (id, kind, given_name, created_at, version)"
                                            + " values (7, 'PERSON', 'Anna', now(), 1)");
                            statement.execute(
                                    "insert into step_rule (id, occurrence, detail, days, text,"
                                        + " since, active) values (1, 'PURCHASE', null, 1, 'a',"
                                        + " date '2026-01-01', true), (2, 'DATE', 'BIRTHDAY', 1,"
                                        + " 'b', date '2026-01-01', true), (3, 'CONTRACT', null, 1,"
                                        + " 'c', date '2026-01-01', true)");
                            statement.execute(
                                    "insert into rule_step (id, client_id, rule_id, fact_id,"
                                        + " happens_on) values (11, 7, 1, 5, date '2026-02-02'),"
                                        + " (12, 7, 1, 5, date '2026-02-01'), (13, 7, 2, 7, date"
                                        + " '2026-03-03'), (14, 7, 2, 7, date '2027-03-03'), (15,"
                                        + " 7, 3, 9, date '1970-01-31')");
                        }
                        connection.commit();
                        old.makeDurable(
                                connection,
                                0,
                                Map.of("CLIENT", 1L, "STEP_RULE", 3L, "RULE_STEP", 5L));
                        return null;
                    });
        }
        try (var base = Bases.opened(location)) {
            assertEquals(
                    List.of(
                            List.of(11L, 0, LocalDate.of(2026, 2, 2)),
                            List.of(12L, 20_485, LocalDate.of(2026, 2, 1)),
                            List.of(13L, 2026, LocalDate.of(2026, 3, 3)),
                            List.of(14L, 2027, LocalDate.of(2027, 3, 3)),
                            List.of(15L, 30, LocalDate.of(1970, 1, 31))),
                    new Sql(base)
                            .read(
                                    db ->
                                            db.selectFrom(RULE_STEP)
                                                    .orderBy(RULE_STEP.ID)
                                                    .fetch(
                                                            row ->
                                                                    List.of(
                                                                            row.getId(),
                                                                            row.getTurn(),
                                                                            row.getHappensOn()))));
        }
    }
}
