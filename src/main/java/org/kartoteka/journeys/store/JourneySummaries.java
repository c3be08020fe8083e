package org.kartoteka.journeys.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lag;
import static org.jooq.impl.DSL.lead;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.kartoteka.db.Tables.FIGURE_PAIN;
import static org.kartoteka.db.Tables.FIGURE_VISIT;
import static org.kartoteka.db.Tables.JOURNEY_ENTRY;
import static org.kartoteka.db.Tables.JOURNEY_STEP;
import static org.kartoteka.db.Tables.PAIN_POINT;

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

/// The summaries of journeys. Entries of one step that follow each other are one visit; which step
/// lies further on is asked when the figures are read, for steps can be put in another order.
public final class JourneySummaries {

    private static final SummarySource ENTRIES =
            SummarySource.of(
                    JOURNEY_ENTRY,
                    JOURNEY_ENTRY.CLIENT_ID,
                    JOURNEY_ENTRY.JOURNEY_STEP_ID,
                    JOURNEY_ENTRY.ENTERED_ON);
    private static final SummarySource PAINS =
            SummarySource.of(
                    PAIN_POINT,
                    PAIN_POINT.CLIENT_ID,
                    PAIN_POINT.JOURNEY_STEP_ID,
                    PAIN_POINT.THEME,
                    PAIN_POINT.NOTED_ON);

    private static final Field<ClientId> CLIENT =
            field(name("S", "CLIENT_ID"), JOURNEY_ENTRY.CLIENT_ID.getDataType());
    private static final Field<Long> STEP = field(name("S", "JOURNEY_STEP_ID"), Long.class);
    private static final Field<Long> JOURNEY = field(name("S", "JOURNEY_ID"), Long.class);
    private static final Field<Long> BEFORE = field(name("S", "STEP_BEFORE"), Long.class);
    private static final Field<Long> NEXT = field(name("S", "NEXT_STEP"), Long.class);
    private static final Field<LocalDate> BEGAN = field(name("S", "ENTERED_ON"), LocalDate.class);
    private static final Field<LocalDate> ENDED = field(name("S", "ENDED_ON"), LocalDate.class);
    private static final Field<Integer> N = inline(1).as("N");

    private JourneySummaries() {}

    public static List<Summary> all() {
        return List.of(
                Summary.of(FIGURE_VISIT, SummaryPart.ofClients(JourneySummaries::visits, ENTRIES))
                        .rounding(FIGURE_VISIT.DAYS, days -> DayBand.of(days).first()),
                Summary.of(FIGURE_PAIN, SummaryPart.ofRows(JourneySummaries::pains, PAINS)));
    }

    private static Select<?> visits(Function<Field<ClientId>, Condition> of) {
        var days =
                coalesce(field("datediff(day, {0}, {1})", Integer.class, BEGAN, ENDED), inline(0));
        return select(CLIENT, MonthNumber.of(BEGAN), STEP, coalesce(NEXT, inline(0L)), days, N)
                .from(followed(of));
    }

    private static Table<?> followed(Function<Field<ClientId>, Condition> of) {
        var id = field(name("S", "ID"));
        return select(
                        CLIENT,
                        STEP,
                        BEGAN,
                        lead(STEP)
                                .over()
                                .partitionBy(CLIENT, JOURNEY)
                                .orderBy(BEGAN, id)
                                .as("NEXT_STEP"),
                        lead(BEGAN)
                                .over()
                                .partitionBy(CLIENT, JOURNEY)
                                .orderBy(BEGAN, id)
                                .as("ENDED_ON"))
                .from(entries(of))
                .where(BEFORE.isNull().or(BEFORE.ne(STEP)))
                .asTable("S");
    }

    /// Entries with the step before on the same journey.
    private static Table<?> entries(Function<Field<ClientId>, Condition> of) {
        return select(
                        JOURNEY_ENTRY.CLIENT_ID,
                        JOURNEY_ENTRY.ID,
                        JOURNEY_ENTRY.JOURNEY_STEP_ID,
                        JOURNEY_ENTRY.ENTERED_ON,
                        JOURNEY_STEP.JOURNEY_ID,
                        lag(JOURNEY_ENTRY.JOURNEY_STEP_ID)
                                .over()
                                .partitionBy(JOURNEY_ENTRY.CLIENT_ID, JOURNEY_STEP.JOURNEY_ID)
                                .orderBy(JOURNEY_ENTRY.ENTERED_ON, JOURNEY_ENTRY.ID)
                                .as("STEP_BEFORE"))
                .from(JOURNEY_ENTRY)
                .join(JOURNEY_STEP)
                .on(JOURNEY_STEP.ID.eq(JOURNEY_ENTRY.JOURNEY_STEP_ID))
                .where(of.apply(JOURNEY_ENTRY.CLIENT_ID))
                .asTable("S");
    }

    private static Select<?> pains(SummaryPart.Restriction restriction) {
        return select(
                        PAIN_POINT.CLIENT_ID,
                        MonthNumber.of(PAIN_POINT.NOTED_ON),
                        PAIN_POINT.JOURNEY_STEP_ID,
                        PAIN_POINT.THEME,
                        N)
                .from(PAIN_POINT)
                .where(restriction.on(PAIN_POINT.CLIENT_ID, PAIN_POINT.ID));
    }
}
