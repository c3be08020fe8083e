package org.kartoteka.journeys.store;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;
import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.CLIENT_TAG;
import static org.kartoteka.db.Tables.JOURNEY_ENTRY;
import static org.kartoteka.db.Tables.PAIN_POINT;

import org.jooq.Condition;
import org.jooq.Field;
import org.kartoteka.db.tables.records.JourneyEntryRecord;
import org.kartoteka.journeys.Journey;
import org.kartoteka.journeys.JourneyFigures.FunnelStep;
import org.kartoteka.journeys.JourneyFigures.Pain;
import org.kartoteka.journeys.JourneyStep;
import org.kartoteka.journeys.Journeys;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.DayBand;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.kernel.JourneyStepId;
import org.kartoteka.kernel.MonthSpan;
import org.kartoteka.platform.db.Sql;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The funnel and what hurts, counted from the entries themselves. The stage of a filter is passed
/// over.
public final class JooqWayCounts {

    private final Sql sql;
    private final Journeys journeys;

    public JooqWayCounts(Sql sql, Journeys journeys) {
        this.sql = sql;
        this.journeys = journeys;
    }

    private static final class Count {

        private long entered;
        private long wentOn;
        private final TreeMap<DayBand, Long> days = new TreeMap<>();
    }

    /// As [org.kartoteka.journeys.JourneyFigures#funnel] has it.
    public List<FunnelStep> funnel(FigureFilter filter) {
        var followed = journeys.followed();
        var counts = new HashMap<JourneyStepId, Count>();
        var visits = new ArrayList<JourneyEntryRecord>();
        for (var entry : entries(followed, filter.tag())) {
            if (!visits.isEmpty() && !visits.getLast().getClientId().equals(entry.getClientId())) {
                tally(visits, followed, filter.months(), counts);
                visits.clear();
            }
            if (visits.isEmpty()
                    || !visits.getLast().getJourneyStepId().equals(entry.getJourneyStepId())) {
                visits.add(entry);
            }
        }
        tally(visits, followed, filter.months(), counts);
        return followed.offered().stream()
                .map(step -> step(step, counts.getOrDefault(step.id(), new Count())))
                .toList();
    }

    private static FunnelStep step(JourneyStep step, Count count) {
        return new FunnelStep(step.id(), count.entered, count.wentOn, count.days);
    }

    private List<JourneyEntryRecord> entries(Journey followed, Optional<String> tag) {
        var steps = followed.steps().stream().map(JourneyStep::id).toList();
        return sql.read(
                db ->
                        db.selectFrom(JOURNEY_ENTRY)
                                .where(JOURNEY_ENTRY.JOURNEY_STEP_ID.in(steps))
                                .and(ofClients(JOURNEY_ENTRY.CLIENT_ID, tag))
                                .orderBy(
                                        JOURNEY_ENTRY.CLIENT_ID,
                                        JOURNEY_ENTRY.ENTERED_ON,
                                        JOURNEY_ENTRY.ID)
                                .fetch());
    }

    /// @param visits of one client, in their order
    private static void tally(
            List<JourneyEntryRecord> visits,
            Journey followed,
            MonthSpan months,
            Map<JourneyStepId, Count> counts) {
        for (var place = 0; place < visits.size(); place++) {
            var visit = visits.get(place);
            if (months.contains(YearMonth.from(visit.getEnteredOn()))) {
                var count = counts.computeIfAbsent(visit.getJourneyStepId(), _ -> new Count());
                count.entered++;
                if (place + 1 < visits.size()
                        && position(followed, visits.get(place + 1)) > position(followed, visit)) {
                    count.wentOn++;
                    var stayed =
                            DayBand.between(
                                    visit.getEnteredOn(), visits.get(place + 1).getEnteredOn());
                    count.days.merge(stayed, 1L, Long::sum);
                }
            }
        }
    }

    private static int position(Journey followed, JourneyEntryRecord visit) {
        return followed.step(visit.getJourneyStepId()).orElseThrow().position();
    }

    /// As [org.kartoteka.journeys.JourneyFigures#pains] has it.
    public List<Pain> pains(FigureFilter filter) {
        var number = count();
        return sql.read(
                db ->
                        db.select(PAIN_POINT.JOURNEY_STEP_ID, PAIN_POINT.THEME, number)
                                .from(PAIN_POINT)
                                .where(
                                        PAIN_POINT.NOTED_ON.between(
                                                filter.months().firstDay(),
                                                filter.months().lastDay()))
                                .and(ofClients(PAIN_POINT.CLIENT_ID, filter.tag()))
                                .groupBy(PAIN_POINT.JOURNEY_STEP_ID, PAIN_POINT.THEME)
                                .orderBy(PAIN_POINT.JOURNEY_STEP_ID, PAIN_POINT.THEME)
                                .fetch(row -> new Pain(row.value1(), row.value2(), row.value3())));
    }

    private static Condition ofClients(Field<ClientId> client, Optional<String> tag) {
        return exists(
                        selectOne()
                                .from(CLIENT)
                                .where(CLIENT.ID.eq(client))
                                .and(CLIENT.DELETED_AT.isNull()))
                .and(
                        tag.<Condition>map(
                                        wanted ->
                                                exists(
                                                        selectOne()
                                                                .from(CLIENT_TAG)
                                                                .where(
                                                                        CLIENT_TAG.CLIENT_ID.eq(
                                                                                client))
                                                                .and(CLIENT_TAG.TAG.eq(wanted))))
                                .orElse(noCondition()));
    }
}
