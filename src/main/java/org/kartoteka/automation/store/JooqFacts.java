package org.kartoteka.automation.store;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static org.kartoteka.db.Tables.ANSWER;
import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.CONTRACT;
import static org.kartoteka.db.Tables.INTERACTION;
import static org.kartoteka.db.Tables.PURCHASE;
import static org.kartoteka.db.Tables.STAGE_ENTRY;

import org.jooq.Condition;
import org.jooq.Field;
import org.kartoteka.automation.Fact;
import org.kartoteka.automation.Facts;
import org.kartoteka.automation.Occurrence;
import org.kartoteka.automation.Occurrence.ScoreGiven;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.platform.db.Sql;
import org.kartoteka.satisfaction.Measure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// What happened, and what ends, found by the indexes of days.
public final class JooqFacts implements Facts {

    private final Sql sql;
    private final ZoneId zone;

    /// @param zone the person's, in which a talk has its day
    public JooqFacts(Sql sql, ZoneId zone) {
        this.sql = sql;
        this.zone = zone;
    }

    /// @throws IllegalArgumentException for a date that comes, which no row tells of
    @Override
    public List<Fact> of(Occurrence occurrence, LocalDate from, LocalDate to) {
        return switch (occurrence) {
            case Occurrence.StageEntered(var stage) -> entered(stage, from, to);
            case ScoreGiven given -> scores(given, from, to);
            case Occurrence.PurchaseMade _ -> purchases(from, to);
            case Occurrence.ClientAdded _ -> added(from, to);
            case Occurrence.DateComes _ ->
                    throw new IllegalArgumentException("Dates are counted, not stored");
            case Occurrence.ContractEnds _ -> contracts(from, to);
        };
    }

    private static Condition here(Field<ClientId> client) {
        return exists(
                selectOne()
                        .from(CLIENT)
                        .where(CLIENT.ID.eq(client))
                        .and(CLIENT.DELETED_AT.isNull()));
    }

    private List<Fact> entered(RelationshipStage stage, LocalDate from, LocalDate to) {
        var later = STAGE_ENTRY.as("later");
        var current =
                field(
                        notExists(
                                selectOne()
                                        .from(later)
                                        .where(later.CLIENT_ID.eq(STAGE_ENTRY.CLIENT_ID))
                                        .and(
                                                row(later.ENTERED_ON, later.ID)
                                                        .gt(
                                                                row(
                                                                        STAGE_ENTRY.ENTERED_ON,
                                                                        STAGE_ENTRY.ID)))));
        return sql.read(
                db ->
                        db.select(
                                        STAGE_ENTRY.CLIENT_ID,
                                        STAGE_ENTRY.ID,
                                        STAGE_ENTRY.ENTERED_ON,
                                        current)
                                .from(STAGE_ENTRY)
                                .where(STAGE_ENTRY.ENTERED_ON.between(from, to))
                                .and(STAGE_ENTRY.STAGE.eq(stage.name()))
                                .and(here(STAGE_ENTRY.CLIENT_ID))
                                .orderBy(STAGE_ENTRY.ENTERED_ON, STAGE_ENTRY.ID)
                                .fetch(
                                        each ->
                                                new Fact(
                                                        each.value1(),
                                                        each.value2().value(),
                                                        each.value3(),
                                                        each.value4())));
    }

    private List<Fact> scores(ScoreGiven given, LocalDate from, LocalDate to) {
        var found = new ArrayList<>(answers(given, from, to));
        if (given.measure() == Measure.CSAT) {
            found.addAll(talks(given, from, to));
        }
        return found;
    }

    private static Condition meant(ScoreGiven given, Field<Short> score) {
        var bound = (short) given.bound();
        return given.fromBound() ? score.ge(bound) : score.le(bound);
    }

    private List<Fact> answers(ScoreGiven given, LocalDate from, LocalDate to) {
        return sql.read(
                db ->
                        db.select(ANSWER.CLIENT_ID, ANSWER.ID, ANSWER.ANSWERED_ON)
                                .from(ANSWER)
                                .where(ANSWER.ANSWERED_ON.between(from, to))
                                .and(ANSWER.MEASURE.eq(given.measure().name()))
                                .and(meant(given, ANSWER.SCORE))
                                .and(here(ANSWER.CLIENT_ID))
                                .orderBy(ANSWER.ANSWERED_ON, ANSWER.ID)
                                .fetch(
                                        each ->
                                                fact(
                                                        each.value1(),
                                                        each.value2().value(),
                                                        each.value3())));
    }

    private List<Fact> talks(ScoreGiven given, LocalDate from, LocalDate to) {
        return sql.read(
                db ->
                        db.select(INTERACTION.CLIENT_ID, INTERACTION.ID, INTERACTION.HAPPENED_AT)
                                .from(INTERACTION)
                                .where(INTERACTION.HAPPENED_AT.ge(begin(from)))
                                .and(INTERACTION.HAPPENED_AT.lt(begin(to.plusDays(1))))
                                .and(meant(given, INTERACTION.SCORE))
                                .and(here(INTERACTION.CLIENT_ID))
                                .orderBy(INTERACTION.HAPPENED_AT, INTERACTION.ID)
                                .fetch(
                                        each ->
                                                fact(
                                                        each.value1(),
                                                        each.value2().value(),
                                                        day(each.value3()))));
    }

    private List<Fact> purchases(LocalDate from, LocalDate to) {
        return sql.read(
                db ->
                        db.select(PURCHASE.CLIENT_ID, PURCHASE.ID, PURCHASE.BOUGHT_ON)
                                .from(PURCHASE)
                                .where(PURCHASE.BOUGHT_ON.between(from, to))
                                .and(PURCHASE.MINOR_UNITS.gt(0L))
                                .and(here(PURCHASE.CLIENT_ID))
                                .orderBy(PURCHASE.BOUGHT_ON, PURCHASE.ID)
                                .fetch(
                                        each ->
                                                fact(
                                                        each.value1(),
                                                        each.value2().value(),
                                                        each.value3())));
    }

    private List<Fact> added(LocalDate from, LocalDate to) {
        return sql.read(
                db ->
                        db.select(CLIENT.ID, CLIENT.CREATED_AT)
                                .from(CLIENT)
                                .where(CLIENT.CREATED_AT.ge(begin(from)))
                                .and(CLIENT.CREATED_AT.lt(begin(to.plusDays(1))))
                                .and(CLIENT.DELETED_AT.isNull())
                                .and(CLIENT.IMPORT_ID.isNull())
                                .orderBy(CLIENT.CREATED_AT, CLIENT.ID)
                                .fetch(
                                        each ->
                                                fact(
                                                        each.value1(),
                                                        each.value1().value(),
                                                        day(each.value2()))));
    }

    private List<Fact> contracts(LocalDate from, LocalDate to) {
        return sql.read(
                db ->
                        db.select(CONTRACT.CLIENT_ID, CONTRACT.ID, CONTRACT.ENDS_ON)
                                .from(CONTRACT)
                                .where(CONTRACT.ENDS_ON.between(from, to))
                                .and(here(CONTRACT.CLIENT_ID))
                                .orderBy(CONTRACT.ENDS_ON, CONTRACT.ID)
                                .fetch(
                                        each ->
                                                fact(
                                                        each.value1(),
                                                        each.value2().value(),
                                                        each.value3())));
    }

    private static Fact fact(ClientId client, long row, LocalDate on) {
        return new Fact(client, row, on, true);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
