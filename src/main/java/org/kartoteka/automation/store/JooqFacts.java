package org.kartoteka.automation.store;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;
import static org.kartoteka.db.Tables.ANSWER;
import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.CONTRACT;
import static org.kartoteka.db.Tables.INTERACTION;
import static org.kartoteka.db.Tables.PURCHASE;
import static org.kartoteka.db.Tables.STAGE_ENTRY;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.TableField;
import org.kartoteka.automation.Fact;
import org.kartoteka.automation.Facts;
import org.kartoteka.automation.Occurrence;
import org.kartoteka.automation.Occurrence.ScoreGiven;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.db.Sql;
import org.kartoteka.satisfaction.Measure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// What happened, and what ends, found by the indexes of days or by the rows themselves.
public final class JooqFacts implements Facts {

    private static final int AT_ONCE = 1_000;

    private final Sql sql;
    private final ZoneId zone;

    /// @param zone the person's, in which a talk has its day
    public JooqFacts(Sql sql, ZoneId zone) {
        this.sql = sql;
        this.zone = zone;
    }

    /// Which rows are looked at.
    private sealed interface Rows {

        record Of(LocalDate from, LocalDate to) implements Rows {}

        record Numbered(Collection<Long> numbers) implements Rows {}
    }

    /// @throws IllegalArgumentException for a date that comes, which no row tells of
    @Override
    public List<Fact> of(Occurrence occurrence, LocalDate from, LocalDate to) {
        return found(occurrence, new Rows.Of(from, to));
    }

    @Override
    public List<Fact> still(Occurrence occurrence, Collection<Long> rows) {
        var wanted = List.copyOf(rows);
        var found = new ArrayList<Fact>();
        for (var from = 0; from < wanted.size(); from += AT_ONCE) {
            var some = wanted.subList(from, Math.min(wanted.size(), from + AT_ONCE));
            found.addAll(found(occurrence, new Rows.Numbered(some)));
        }
        return found;
    }

    private List<Fact> found(Occurrence occurrence, Rows rows) {
        return switch (occurrence) {
            case Occurrence.StageEntered(var stage) ->
                    dated(
                            rows,
                            STAGE_ENTRY.CLIENT_ID,
                            STAGE_ENTRY.ID,
                            STAGE_ENTRY.ENTERED_ON,
                            STAGE_ENTRY.STAGE.eq(stage.name()),
                            isLatest());
            case ScoreGiven given -> scores(given, rows);
            case Occurrence.PurchaseMade _ ->
                    dated(
                            rows,
                            PURCHASE.CLIENT_ID,
                            PURCHASE.ID,
                            PURCHASE.BOUGHT_ON,
                            PURCHASE.MINOR_UNITS.gt(0L),
                            trueCondition());
            case Occurrence.ClientAdded _ ->
                    timed(rows, CLIENT.ID, CLIENT.ID, CLIENT.CREATED_AT, CLIENT.IMPORT_ID.isNull());
            case Occurrence.ContractEnds _ ->
                    dated(
                            rows,
                            CONTRACT.CLIENT_ID,
                            CONTRACT.ID,
                            CONTRACT.ENDS_ON,
                            trueCondition(),
                            trueCondition());
            case Occurrence.DateComes _ ->
                    throw new IllegalArgumentException("Dates are counted, not stored");
        };
    }

    private static Condition isLatest() {
        var later = STAGE_ENTRY.as("later");
        return notExists(
                selectOne()
                        .from(later)
                        .where(later.CLIENT_ID.eq(STAGE_ENTRY.CLIENT_ID))
                        .and(
                                row(later.ENTERED_ON, later.ID)
                                        .gt(row(STAGE_ENTRY.ENTERED_ON, STAGE_ENTRY.ID))));
    }

    private List<Fact> scores(ScoreGiven given, Rows rows) {
        var found =
                new ArrayList<>(
                        dated(
                                rows,
                                ANSWER.CLIENT_ID,
                                ANSWER.ID,
                                ANSWER.ANSWERED_ON,
                                ANSWER.MEASURE
                                        .eq(given.measure().name())
                                        .and(meant(given, ANSWER.SCORE)),
                                trueCondition()));
        if (given.measure() == Measure.CSAT) {
            found.addAll(
                    timed(
                            rows,
                            INTERACTION.CLIENT_ID,
                            INTERACTION.ID,
                            INTERACTION.HAPPENED_AT,
                            meant(given, INTERACTION.SCORE)));
        }
        return found;
    }

    private static Condition meant(ScoreGiven given, Field<Short> score) {
        var bound = (short) given.bound();
        return given.fromBound() ? score.ge(bound) : score.le(bound);
    }

    private List<Fact> dated(
            Rows rows,
            TableField<?, ClientId> client,
            TableField<?, ?> id,
            TableField<?, LocalDate> day,
            Condition meant,
            Condition current) {
        var looked =
                switch (rows) {
                    case Rows.Of(var from, var to) -> day.between(from, to);
                    case Rows.Numbered(var numbers) -> number(id).in(numbers);
                };
        return sql.read(
                db ->
                        db.select(client, number(id), day, field(current))
                                .from(client.getTable())
                                .where(looked.and(meant).and(isHere(client)))
                                .orderBy(day, id)
                                .fetch(
                                        each ->
                                                new Fact(
                                                        each.value1(),
                                                        each.value2(),
                                                        each.value3(),
                                                        each.value4())));
    }

    private List<Fact> timed(
            Rows rows,
            TableField<?, ClientId> client,
            TableField<?, ?> id,
            TableField<?, Instant> moment,
            Condition meant) {
        var looked =
                switch (rows) {
                    case Rows.Of(var from, var to) ->
                            moment.ge(begin(from)).and(moment.lt(begin(to.plusDays(1))));
                    case Rows.Numbered(var numbers) -> number(id).in(numbers);
                };
        return sql.read(
                db ->
                        db.select(client, number(id), moment)
                                .from(client.getTable())
                                .where(looked.and(meant).and(isHere(client)))
                                .orderBy(moment, id)
                                .fetch(
                                        each ->
                                                new Fact(
                                                        each.value1(),
                                                        each.value2(),
                                                        LocalDate.ofInstant(each.value3(), zone),
                                                        true)));
    }

    private static Field<Long> number(TableField<?, ?> id) {
        return id.coerce(Long.class);
    }

    private static Condition isHere(Field<ClientId> client) {
        var here = CLIENT.as("here");
        return exists(
                selectOne().from(here).where(here.ID.eq(client)).and(here.DELETED_AT.isNull()));
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
