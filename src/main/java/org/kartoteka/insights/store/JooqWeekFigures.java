package org.kartoteka.insights.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.kartoteka.db.Tables.ANSWER;
import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.CONTRACT;
import static org.kartoteka.db.Tables.INTERACTION;
import static org.kartoteka.db.Tables.PURCHASE;
import static org.kartoteka.db.Tables.STAGE_ENTRY;

import org.kartoteka.insights.WeekFigures;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.Money;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.platform.db.Sql;
import org.kartoteka.satisfaction.Measure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The deeds of some days in the base, found by the indexes of days.
public final class JooqWeekFigures implements WeekFigures {

    private final Sql sql;
    private final ZoneId zone;

    /// @param zone the person's, in which a talk has its day
    public JooqWeekFigures(Sql sql, ZoneId zone) {
        this.sql = sql;
        this.zone = zone;
    }

    @Override
    public List<Moved> moves(LocalDate from, LocalDate to) {
        var earlier = STAGE_ENTRY.as("earlier");
        var before =
                field(
                        select(earlier.STAGE)
                                .from(earlier)
                                .where(earlier.CLIENT_ID.eq(STAGE_ENTRY.CLIENT_ID))
                                .and(
                                        row(earlier.ENTERED_ON, earlier.ID)
                                                .lt(row(STAGE_ENTRY.ENTERED_ON, STAGE_ENTRY.ID)))
                                .orderBy(earlier.ENTERED_ON.desc(), earlier.ID.desc())
                                .limit(1));
        var entries =
                sql.read(
                        db ->
                                db.select(
                                                STAGE_ENTRY.CLIENT_ID,
                                                STAGE_ENTRY.ENTERED_ON,
                                                before,
                                                STAGE_ENTRY.STAGE)
                                        .from(STAGE_ENTRY)
                                        .join(CLIENT)
                                        .on(CLIENT.ID.eq(STAGE_ENTRY.CLIENT_ID))
                                        .and(CLIENT.DELETED_AT.isNull())
                                        .where(STAGE_ENTRY.ENTERED_ON.between(from, to))
                                        .orderBy(STAGE_ENTRY.ENTERED_ON, STAGE_ENTRY.ID)
                                        .fetch(
                                                entry ->
                                                        new Moved(
                                                                entry.value1(),
                                                                entry.value2(),
                                                                Optional.ofNullable(entry.value3())
                                                                        .map(
                                                                                RelationshipStage
                                                                                        ::valueOf),
                                                                RelationshipStage.valueOf(
                                                                        entry.value4()))));
        return entries.stream()
                .filter(move -> move.before().filter(move.now()::equals).isEmpty())
                .toList();
    }

    @Override
    public List<Given> scores(LocalDate from, LocalDate to) {
        return Stream.concat(answers(from, to).stream(), talks(from, to).stream())
                .sorted(Comparator.comparing(Given::on))
                .toList();
    }

    private List<Given> answers(LocalDate from, LocalDate to) {
        return sql.read(
                db ->
                        db.select(
                                        ANSWER.CLIENT_ID,
                                        ANSWER.ANSWERED_ON,
                                        ANSWER.MEASURE,
                                        ANSWER.SCORE)
                                .from(ANSWER)
                                .join(CLIENT)
                                .on(CLIENT.ID.eq(ANSWER.CLIENT_ID))
                                .and(CLIENT.DELETED_AT.isNull())
                                .where(ANSWER.ANSWERED_ON.between(from, to))
                                .and(ANSWER.SCORE.isNotNull())
                                .orderBy(ANSWER.ANSWERED_ON, ANSWER.ID)
                                .fetch(
                                        answer ->
                                                new Given(
                                                        answer.value1(),
                                                        answer.value2(),
                                                        Measure.valueOf(answer.value3()),
                                                        answer.value4())));
    }

    private List<Given> talks(LocalDate from, LocalDate to) {
        return sql.read(
                        db ->
                                db.select(
                                                INTERACTION.CLIENT_ID,
                                                INTERACTION.HAPPENED_AT,
                                                INTERACTION.SCORE)
                                        .from(INTERACTION)
                                        .join(CLIENT)
                                        .on(CLIENT.ID.eq(INTERACTION.CLIENT_ID))
                                        .and(CLIENT.DELETED_AT.isNull())
                                        .where(INTERACTION.HAPPENED_AT.ge(begin(from)))
                                        .and(INTERACTION.HAPPENED_AT.lt(begin(to.plusDays(1))))
                                        .and(INTERACTION.SCORE.isNotNull())
                                        .orderBy(
                                                INTERACTION.HAPPENED_AT.desc(),
                                                INTERACTION.ID.desc())
                                        .fetch(
                                                talk ->
                                                        new Given(
                                                                talk.value1(),
                                                                LocalDate.ofInstant(
                                                                        talk.value2(), zone),
                                                                Measure.CSAT,
                                                                talk.value3())))
                .reversed();
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    @Override
    public List<Purchased> purchases(LocalDate from, LocalDate to) {
        return sql.read(
                db ->
                        db.select(
                                        PURCHASE.CLIENT_ID,
                                        PURCHASE.BOUGHT_ON,
                                        PURCHASE.MINOR_UNITS,
                                        PURCHASE.CURRENCY)
                                .from(PURCHASE)
                                .join(CLIENT)
                                .on(CLIENT.ID.eq(PURCHASE.CLIENT_ID))
                                .and(CLIENT.DELETED_AT.isNull())
                                .where(PURCHASE.BOUGHT_ON.between(from, to))
                                .and(PURCHASE.MINOR_UNITS.ge(0L))
                                .orderBy(PURCHASE.BOUGHT_ON, PURCHASE.ID)
                                .fetch(
                                        sale ->
                                                new Purchased(
                                                        sale.value1(),
                                                        sale.value2(),
                                                        new Money(
                                                                sale.value3(),
                                                                Currency.getInstance(
                                                                        sale.value4())))));
    }

    @Override
    public List<ClientId> contractsEnding(LocalDate from, LocalDate to) {
        return sql
                .read(
                        db ->
                                db.select(CONTRACT.CLIENT_ID)
                                        .from(CONTRACT)
                                        .join(CLIENT)
                                        .on(CLIENT.ID.eq(CONTRACT.CLIENT_ID))
                                        .and(CLIENT.DELETED_AT.isNull())
                                        .where(CONTRACT.ENDS_ON.between(from, to))
                                        .orderBy(CONTRACT.ENDS_ON, CONTRACT.ID)
                                        .fetch(CONTRACT.CLIENT_ID))
                .stream()
                .distinct()
                .toList();
    }

    @Override
    public List<ClientId> added(LocalDate from, LocalDate to) {
        return sql.read(
                db ->
                        db.select(CLIENT.ID)
                                .from(CLIENT)
                                .where(CLIENT.CREATED_AT.ge(begin(from)))
                                .and(CLIENT.CREATED_AT.lt(begin(to.plusDays(1))))
                                .and(CLIENT.DELETED_AT.isNull())
                                .orderBy(CLIENT.CREATED_AT, CLIENT.ID)
                                .fetch(CLIENT.ID));
    }
}
