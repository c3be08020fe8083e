package org.kartoteka.stages.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.kartoteka.db.Tables.STAGE_ENTRY;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.kartoteka.db.tables.StageEntry;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.kernel.MonthSpan;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.platform.db.FigureClients;
import org.kartoteka.platform.db.SettledSql;
import org.kartoteka.stages.DissolutionReason;
import org.kartoteka.stages.DissolutionSide;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// The clients behind figures of stages, read from their entries.
final class StageClients {

    private final SettledSql sql;

    StageClients(SettledSql sql) {
        this.sql = sql;
    }

    List<ClientId> standing(FigureFilter filter, RelationshipStage stage, int limit) {
        var last = filter.months().last();
        var later = STAGE_ENTRY.as("following");
        var condition =
                STAGE_ENTRY
                        .STAGE
                        .eq(stage.name())
                        .and(
                                notExists(
                                        selectOne()
                                                .from(later)
                                                .where(isAfterEntry(later))
                                                .and(later.ENTERED_ON.le(last.atEndOfMonth()))));
        return first().map(
                        first ->
                                latest(
                                        new MonthSpan(earlier(first, last), last),
                                        filter,
                                        condition,
                                        limit))
                .orElse(List.of());
    }

    private static YearMonth earlier(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }

    private Optional<YearMonth> first() {
        return sql.read(
                db ->
                        db.select(DSL.min(STAGE_ENTRY.ENTERED_ON))
                                .from(STAGE_ENTRY)
                                .fetchOptional(DSL.min(STAGE_ENTRY.ENTERED_ON))
                                .map(YearMonth::from));
    }

    List<ClientId> moved(
            FigureFilter filter,
            Optional<RelationshipStage> from,
            RelationshipStage to,
            int limit) {
        var before =
                from.map(stage -> stageBefore().eq(stage.name())).orElse(stageBefore().isNull());
        return latest(filter.months(), filter, STAGE_ENTRY.STAGE.eq(to.name()).and(before), limit);
    }

    List<ClientId> dissolved(
            FigureFilter filter,
            DissolutionReason reason,
            Optional<DissolutionSide> side,
            int limit) {
        var ended =
                STAGE_ENTRY
                        .STAGE
                        .eq(RelationshipStage.DISSOLUTION.name())
                        .and(STAGE_ENTRY.REASON.eq(reason.name()))
                        .and(
                                side.map(who -> STAGE_ENTRY.SIDE.eq(who.name()))
                                        .orElse(noCondition()));
        return latest(filter.months(), filter, ended.and(begins()), limit);
    }

    List<ClientId> stayed(FigureFilter filter, RelationshipStage stage, int limit) {
        return latest(
                filter.months(), filter, STAGE_ENTRY.STAGE.eq(stage.name()).and(begins()), limit);
    }

    private static Condition begins() {
        var before = stageBefore();
        return before.isNull().or(before.ne(STAGE_ENTRY.STAGE));
    }

    private static Field<String> stageBefore() {
        var before = STAGE_ENTRY.as("before");
        return field(
                select(before.STAGE)
                        .from(before)
                        .where(before.CLIENT_ID.eq(STAGE_ENTRY.CLIENT_ID))
                        .and(
                                before.ENTERED_ON
                                        .lt(STAGE_ENTRY.ENTERED_ON)
                                        .or(
                                                before.ENTERED_ON
                                                        .eq(STAGE_ENTRY.ENTERED_ON)
                                                        .and(before.ID.lt(STAGE_ENTRY.ID))))
                        .orderBy(before.ENTERED_ON.desc(), before.ID.desc())
                        .limit(1));
    }

    private static Condition isAfterEntry(StageEntry other) {
        return other.CLIENT_ID
                .eq(STAGE_ENTRY.CLIENT_ID)
                .and(
                        other.ENTERED_ON
                                .gt(STAGE_ENTRY.ENTERED_ON)
                                .or(
                                        other.ENTERED_ON
                                                .eq(STAGE_ENTRY.ENTERED_ON)
                                                .and(other.ID.gt(STAGE_ENTRY.ID))));
    }

    private List<ClientId> latest(
            MonthSpan months, FigureFilter filter, Condition condition, int limit) {
        return FigureClients.latest(
                months,
                limit,
                month ->
                        sql.read(
                                db ->
                                        db.select(STAGE_ENTRY.CLIENT_ID)
                                                .from(STAGE_ENTRY)
                                                .where(
                                                        STAGE_ENTRY.ENTERED_ON.between(
                                                                month.atDay(1),
                                                                month.atEndOfMonth()))
                                                .and(condition)
                                                .and(
                                                        FigureClients.match(
                                                                STAGE_ENTRY.CLIENT_ID, filter))
                                                .orderBy(
                                                        STAGE_ENTRY.ENTERED_ON.desc(),
                                                        STAGE_ENTRY.ID.desc())
                                                .fetch(STAGE_ENTRY.CLIENT_ID)));
    }
}
