package org.kartoteka.journeys.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.kartoteka.db.Tables.FIGURE_PAIN;
import static org.kartoteka.db.Tables.FIGURE_VISIT;
import static org.kartoteka.db.Tables.JOURNEY;
import static org.kartoteka.db.Tables.JOURNEY_ENTRY;
import static org.kartoteka.db.Tables.JOURNEY_STEP;
import static org.kartoteka.db.Tables.PAIN_POINT;

import org.jooq.Condition;
import org.jooq.Field;
import org.kartoteka.db.tables.JourneyEntry;
import org.kartoteka.journeys.JourneyFigures;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.DayBand;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.kernel.JourneyStepId;
import org.kartoteka.platform.db.FigureClients;
import org.kartoteka.platform.db.MonthNumber;
import org.kartoteka.platform.db.SettledSql;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Figures of journeys from their summaries; the clients behind them from entries and pain points.
public final class JooqJourneyFigures implements JourneyFigures {

    private final SettledSql sql;

    public JooqJourneyFigures(SettledSql sql) {
        this.sql = sql;
    }

    private record Visits(JourneyStepId step, long next, int days, long times) {}

    @Override
    public List<FunnelStep> funnel(FigureFilter filter) {
        var positions = positions();
        var funnel = new LinkedHashMap<JourneyStepId, FunnelStep>();
        steps().forEach(step -> funnel.put(step, new FunnelStep(step, 0, 0, new TreeMap<>())));
        for (var visits : visits(filter)) {
            funnel.computeIfPresent(
                    visits.step, (_, step) -> plus(step, visits, wentOn(visits, positions)));
        }
        return List.copyOf(funnel.values());
    }

    private static FunnelStep plus(FunnelStep step, Visits visits, boolean wentOn) {
        if (!wentOn) {
            return new FunnelStep(
                    step.step(), step.entered() + visits.times, step.wentOn(), step.days());
        }
        var days = new TreeMap<>(step.days());
        days.merge(DayBand.of(visits.days), visits.times, Long::sum);
        return new FunnelStep(
                step.step(), step.entered() + visits.times, step.wentOn() + visits.times, days);
    }

    private static boolean wentOn(Visits visits, Map<Long, Integer> positions) {
        return positions.getOrDefault(visits.next, Integer.MIN_VALUE)
                > positions.get(visits.step.value());
    }

    private List<JourneyStepId> steps() {
        return sql.read(
                db ->
                        db.select(JOURNEY_STEP.ID)
                                .from(JOURNEY_STEP)
                                .join(JOURNEY)
                                .on(JOURNEY.ID.eq(JOURNEY_STEP.JOURNEY_ID))
                                .where(JOURNEY.FOLLOWED.isTrue())
                                .and(JOURNEY_STEP.ARCHIVED.isFalse())
                                .orderBy(JOURNEY_STEP.POSITION, JOURNEY_STEP.ID)
                                .fetch(JOURNEY_STEP.ID));
    }

    /// Also of steps put away.
    private Map<Long, Integer> positions() {
        return sql.read(
                db ->
                        db.select(JOURNEY_STEP.ID, JOURNEY_STEP.POSITION)
                                .from(JOURNEY_STEP)
                                .fetchMap(row -> row.value1().value(), row -> row.value2()));
    }

    private List<Visits> visits(FigureFilter filter) {
        return sql.read(
                db ->
                        db.select(
                                        FIGURE_VISIT.JOURNEY_STEP_ID,
                                        FIGURE_VISIT.NEXT_STEP,
                                        FIGURE_VISIT.DAYS,
                                        sum(FIGURE_VISIT.N))
                                .from(FIGURE_VISIT)
                                .where(
                                        FigureClients.cell(
                                                FIGURE_VISIT.TAG, FIGURE_VISIT.STAGE, filter))
                                .and(in(FIGURE_VISIT.MONTH_NO, filter))
                                .groupBy(
                                        FIGURE_VISIT.JOURNEY_STEP_ID,
                                        FIGURE_VISIT.NEXT_STEP,
                                        FIGURE_VISIT.DAYS)
                                .fetch(
                                        row ->
                                                new Visits(
                                                        row.value1(),
                                                        row.value2(),
                                                        row.value3(),
                                                        row.value4().longValue())));
    }

    @Override
    public List<Pain> pains(FigureFilter filter) {
        return sql
                .read(
                        db ->
                                db.select(
                                                FIGURE_PAIN.JOURNEY_STEP_ID,
                                                FIGURE_PAIN.THEME,
                                                sum(FIGURE_PAIN.N))
                                        .from(FIGURE_PAIN)
                                        .where(
                                                FigureClients.cell(
                                                        FIGURE_PAIN.TAG, FIGURE_PAIN.STAGE, filter))
                                        .and(in(FIGURE_PAIN.MONTH_NO, filter))
                                        .groupBy(FIGURE_PAIN.JOURNEY_STEP_ID, FIGURE_PAIN.THEME)
                                        .fetch(
                                                row ->
                                                        new Pain(
                                                                row.value1(),
                                                                row.value2(),
                                                                row.value3().longValue())))
                .stream()
                .sorted(
                        Comparator.comparing((Pain pain) -> pain.step().value())
                                .thenComparing(Pain::theme))
                .toList();
    }

    private static Condition in(Field<Integer> month, FigureFilter filter) {
        return month.between(
                MonthNumber.of(filter.months().first()), MonthNumber.of(filter.months().last()));
    }

    @Override
    public List<ClientId> visited(
            FigureFilter filter, JourneyStepId step, boolean wentOn, int limit) {
        var before = neighbour(false);
        var next = neighbour(true);
        var further = positionOf(next).gt(positionOf(JOURNEY_ENTRY.JOURNEY_STEP_ID));
        var begins = before.isNull().or(before.ne(JOURNEY_ENTRY.JOURNEY_STEP_ID));
        return FigureClients.latest(
                filter.months(),
                limit,
                month ->
                        sql.read(
                                db ->
                                        db.select(JOURNEY_ENTRY.CLIENT_ID)
                                                .from(JOURNEY_ENTRY)
                                                .where(JOURNEY_ENTRY.JOURNEY_STEP_ID.eq(step))
                                                .and(
                                                        JOURNEY_ENTRY.ENTERED_ON.between(
                                                                month.atDay(1),
                                                                month.atEndOfMonth()))
                                                .and(begins)
                                                .and(
                                                        wentOn
                                                                ? further
                                                                : next.isNull().or(further.not()))
                                                .and(
                                                        FigureClients.match(
                                                                JOURNEY_ENTRY.CLIENT_ID, filter))
                                                .orderBy(
                                                        JOURNEY_ENTRY.ENTERED_ON.desc(),
                                                        JOURNEY_ENTRY.ID.desc())
                                                .fetch(JOURNEY_ENTRY.CLIENT_ID)));
    }

    private static Field<Integer> positionOf(Field<JourneyStepId> id) {
        var step = JOURNEY_STEP.as("placed");
        return field(select(step.POSITION).from(step).where(step.ID.eq(id)));
    }

    /// The step of the entry next to this one on the same journey.
    ///
    /// @param later the first that follows and is of another step, else the last before
    private static Field<JourneyStepId> neighbour(boolean later) {
        var other = JOURNEY_ENTRY.as(later ? "next" : "before");
        var step = JOURNEY_STEP.as("of");
        var own = JOURNEY_STEP.as("own");
        var onSameJourney =
                step.JOURNEY_ID.eq(
                        select(own.JOURNEY_ID)
                                .from(own)
                                .where(own.ID.eq(JOURNEY_ENTRY.JOURNEY_STEP_ID)));
        var neighbours =
                select(other.JOURNEY_STEP_ID)
                        .from(other)
                        .join(step)
                        .on(step.ID.eq(other.JOURNEY_STEP_ID))
                        .where(other.CLIENT_ID.eq(JOURNEY_ENTRY.CLIENT_ID))
                        .and(onSameJourney)
                        .and(later ? isAfter(other) : isBefore(other));
        return later
                ? field(
                        neighbours
                                .and(other.JOURNEY_STEP_ID.ne(JOURNEY_ENTRY.JOURNEY_STEP_ID))
                                .orderBy(other.ENTERED_ON, other.ID)
                                .limit(1))
                : field(neighbours.orderBy(other.ENTERED_ON.desc(), other.ID.desc()).limit(1));
    }

    private static Condition isAfter(JourneyEntry other) {
        return other.ENTERED_ON
                .gt(JOURNEY_ENTRY.ENTERED_ON)
                .or(
                        other.ENTERED_ON
                                .eq(JOURNEY_ENTRY.ENTERED_ON)
                                .and(other.ID.gt(JOURNEY_ENTRY.ID)));
    }

    private static Condition isBefore(JourneyEntry other) {
        return other.ENTERED_ON
                .lt(JOURNEY_ENTRY.ENTERED_ON)
                .or(
                        other.ENTERED_ON
                                .eq(JOURNEY_ENTRY.ENTERED_ON)
                                .and(other.ID.lt(JOURNEY_ENTRY.ID)));
    }

    @Override
    public List<ClientId> hurt(FigureFilter filter, JourneyStepId step, String theme, int limit) {
        return FigureClients.latest(
                filter.months(),
                limit,
                month ->
                        sql.read(
                                db ->
                                        db.select(PAIN_POINT.CLIENT_ID)
                                                .from(PAIN_POINT)
                                                .where(PAIN_POINT.JOURNEY_STEP_ID.eq(step))
                                                .and(PAIN_POINT.THEME.eq(theme))
                                                .and(
                                                        PAIN_POINT.NOTED_ON.between(
                                                                month.atDay(1),
                                                                month.atEndOfMonth()))
                                                .and(
                                                        FigureClients.match(
                                                                PAIN_POINT.CLIENT_ID, filter))
                                                .orderBy(
                                                        PAIN_POINT.NOTED_ON.desc(),
                                                        PAIN_POINT.ID.desc())
                                                .fetch(PAIN_POINT.CLIENT_ID)));
    }
}
