package org.kartoteka.stages.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lag;
import static org.jooq.impl.DSL.lead;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.kartoteka.db.Tables.FIGURE_MOVE;
import static org.kartoteka.db.Tables.FIGURE_OPEN_STAY;
import static org.kartoteka.db.Tables.FIGURE_STAY;
import static org.kartoteka.db.Tables.STAGE_ENTRY;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.DayBand;
import org.kartoteka.platform.db.MonthNumber;
import org.kartoteka.platform.db.Summary;
import org.kartoteka.platform.db.SummaryPart;
import org.kartoteka.platform.db.SummarySource;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/// The summaries of stages. Entries of one stage that follow each other are one stay.
public final class StageSummaries {

    private static final SummarySource ENTRIES =
            SummarySource.of(
                    STAGE_ENTRY,
                    STAGE_ENTRY.CLIENT_ID,
                    STAGE_ENTRY.STAGE,
                    STAGE_ENTRY.ENTERED_ON,
                    STAGE_ENTRY.REASON,
                    STAGE_ENTRY.SIDE);

    private static final Field<ClientId> CLIENT =
            field(name("S", "CLIENT_ID"), STAGE_ENTRY.CLIENT_ID.getDataType());
    private static final Field<String> STAGE = field(name("S", "STAGE"), String.class);
    private static final Field<String> FROM = field(name("S", "FROM_STAGE"), String.class);
    private static final Field<LocalDate> BEGAN = field(name("S", "ENTERED_ON"), LocalDate.class);
    private static final Field<LocalDate> ENDED = field(name("S", "ENDED_ON"), LocalDate.class);
    private static final Field<Integer> N = inline(1).as("N");

    private StageSummaries() {}

    public static List<Summary> all() {
        return List.of(
                Summary.of(FIGURE_MOVE, SummaryPart.ofClients(StageSummaries::moves, ENTRIES)),
                Summary.of(FIGURE_STAY, SummaryPart.ofClients(StageSummaries::finished, ENTRIES))
                        .rounding(FIGURE_STAY.DAYS, days -> DayBand.of(days).first()),
                Summary.of(FIGURE_OPEN_STAY, SummaryPart.ofClients(StageSummaries::open, ENTRIES)));
    }

    /// The stage each client stands in now: their last row.
    public static SummaryPart stagesNow() {
        return SummaryPart.ofClients(
                of ->
                        select(STAGE_ENTRY.CLIENT_ID, STAGE_ENTRY.STAGE)
                                .from(STAGE_ENTRY)
                                .where(of.apply(STAGE_ENTRY.CLIENT_ID))
                                .orderBy(
                                        STAGE_ENTRY.CLIENT_ID,
                                        STAGE_ENTRY.ENTERED_ON,
                                        STAGE_ENTRY.ID),
                SummarySource.of(
                        STAGE_ENTRY,
                        STAGE_ENTRY.CLIENT_ID,
                        STAGE_ENTRY.STAGE,
                        STAGE_ENTRY.ENTERED_ON));
    }

    private static Select<?> moves(Function<Field<ClientId>, Condition> of) {
        var reason = field(name("S", "REASON"), String.class);
        var side = field(name("S", "SIDE"), String.class);
        return select(
                        CLIENT,
                        MonthNumber.of(BEGAN),
                        coalesce(FROM, inline("")),
                        STAGE,
                        coalesce(reason, inline("")),
                        coalesce(side, inline("")),
                        N)
                .from(entries(of))
                .where(begins());
    }

    private static Select<?> finished(Function<Field<ClientId>, Condition> of) {
        var days = field("datediff(day, {0}, {1})", Integer.class, BEGAN, ENDED);
        return select(CLIENT, MonthNumber.of(BEGAN), STAGE, days, N)
                .from(stays(of))
                .where(ENDED.isNotNull());
    }

    private static Select<?> open(Function<Field<ClientId>, Condition> of) {
        return select(CLIENT, BEGAN, STAGE, N).from(stays(of)).where(ENDED.isNull());
    }

    /// Entries with the stage of the one before.
    private static Table<?> entries(Function<Field<ClientId>, Condition> of) {
        return select(
                        STAGE_ENTRY.CLIENT_ID,
                        STAGE_ENTRY.ID,
                        STAGE_ENTRY.STAGE,
                        STAGE_ENTRY.ENTERED_ON,
                        STAGE_ENTRY.REASON,
                        STAGE_ENTRY.SIDE,
                        lag(STAGE_ENTRY.STAGE)
                                .over()
                                .partitionBy(STAGE_ENTRY.CLIENT_ID)
                                .orderBy(STAGE_ENTRY.ENTERED_ON, STAGE_ENTRY.ID)
                                .as("FROM_STAGE"))
                .from(STAGE_ENTRY)
                .where(of.apply(STAGE_ENTRY.CLIENT_ID))
                .asTable("S");
    }

    private static Condition begins() {
        return FROM.isNull().or(FROM.ne(STAGE));
    }

    /// Stays with the day on which the next began.
    private static Table<?> stays(Function<Field<ClientId>, Condition> of) {
        return select(
                        CLIENT,
                        STAGE,
                        BEGAN,
                        lead(BEGAN)
                                .over()
                                .partitionBy(CLIENT)
                                .orderBy(BEGAN, field(name("S", "ID")))
                                .as("ENDED_ON"))
                .from(entries(of))
                .where(begins())
                .asTable("S");
    }
}
