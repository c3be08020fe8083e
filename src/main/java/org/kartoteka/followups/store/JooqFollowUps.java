package org.kartoteka.followups.store;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.FOLLOW_UP;

import org.jooq.Condition;
import org.jooq.OrderField;
import org.kartoteka.db.tables.records.FollowUpRecord;
import org.kartoteka.followups.AlertList;
import org.kartoteka.followups.FollowUp;
import org.kartoteka.followups.FollowUps;
import org.kartoteka.followups.Recurrence;
import org.kartoteka.followups.Series;
import org.kartoteka.followups.StepOrigin;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FollowUpId;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Next steps in the base.
public final class JooqFollowUps implements FollowUps {

    private static final Condition OPEN = FOLLOW_UP.STATE.eq(FollowUp.State.OPEN.name());

    /// The state leads, though there is but one: then the order is that of the index.
    private static final List<OrderField<?>> AS_DUE =
            List.of(
                    FOLLOW_UP.STATE.asc(),
                    FOLLOW_UP.DUE_DATE.asc(),
                    FOLLOW_UP.DUE_TIME.asc().nullsLast(),
                    FOLLOW_UP.ID.asc());

    private final Sql sql;
    private final Ledger ledger;

    public JooqFollowUps(Sql sql, Ledger ledger) {
        this.sql = sql;
        this.ledger = ledger;
    }

    @Override
    public Optional<FollowUp> find(FollowUpId id) {
        return steps(FOLLOW_UP.ID.eq(id), AS_DUE, 1).stream().findFirst();
    }

    @Override
    public void insertAll(Collection<FollowUp> followUps) {
        ledger.insertAll(followUps.stream().map(step -> row(step, 1)).toList());
    }

    @Override
    public boolean update(FollowUp followUp) {
        var stored = find(followUp.id());
        if (stored.isEmpty() || stored.get().version() != followUp.version()) {
            return false;
        }
        if (!stored.get().equals(followUp)) {
            ledger.update(row(followUp, followUp.version() + 1));
        }
        return true;
    }

    @Override
    public void detach(InteractionId from) {
        var rows =
                sql.read(
                        db ->
                                db.selectFrom(FOLLOW_UP)
                                        .where(FOLLOW_UP.INTERACTION_ID.eq(from))
                                        .fetch());
        for (var row : rows) {
            row.setInteractionId(null);
            row.setVersion(row.getVersion() + 1);
            ledger.update(row);
        }
    }

    @Override
    public void remove(FollowUpId id) {
        ledger.delete(FOLLOW_UP, id.value());
    }

    @Override
    public List<FollowUp> of(ClientId client) {
        return steps(
                FOLLOW_UP.CLIENT_ID.eq(client),
                List.of(
                        FOLLOW_UP.CLOSED_AT.desc().nullsFirst(),
                        FOLLOW_UP.DUE_DATE.asc(),
                        FOLLOW_UP.DUE_TIME.asc().nullsLast(),
                        FOLLOW_UP.ID.asc()),
                Integer.MAX_VALUE);
    }

    @Override
    public List<FollowUp> dueUpTo(LocalDate day) {
        return steps(OPEN.and(FOLLOW_UP.DUE_DATE.le(day)), AS_DUE, Integer.MAX_VALUE);
    }

    @Override
    public List<FollowUp> dueAfter(LocalDate day, int limit) {
        return steps(OPEN.and(FOLLOW_UP.DUE_DATE.gt(day)), AS_DUE, limit);
    }

    @Override
    public int countAfter(LocalDate day) {
        return sql.read(
                db ->
                        Objects.requireNonNull(
                                db.select(count())
                                        .from(FOLLOW_UP)
                                        .where(OPEN)
                                        .and(FOLLOW_UP.DUE_DATE.gt(day))
                                        .and(notInTrash())
                                        .fetchOne(count())));
    }

    @Override
    public List<FollowUp> doneSince(Instant moment) {
        var done = FOLLOW_UP.STATE.eq(FollowUp.State.DONE.name());
        return steps(done.and(FOLLOW_UP.CLOSED_AT.ge(moment)), AS_DUE, Integer.MAX_VALUE);
    }

    private List<FollowUp> steps(Condition condition, List<OrderField<?>> order, int limit) {
        return sql.read(
                db ->
                        db.selectFrom(FOLLOW_UP)
                                .where(condition)
                                .and(notInTrash())
                                .orderBy(order)
                                .limit(limit)
                                .fetch(JooqFollowUps::step));
    }

    private static Condition notInTrash() {
        return exists(
                selectOne()
                        .from(CLIENT)
                        .where(CLIENT.ID.eq(FOLLOW_UP.CLIENT_ID))
                        .and(CLIENT.DELETED_AT.isNull()));
    }

    private static FollowUp step(FollowUpRecord row) {
        return FollowUp.of(row.getId(), row.getClientId(), row.getDueDate(), row.getCreatedAt())
                .interaction(Optional.ofNullable(row.getInteractionId()))
                .text(row.getText())
                .due(row.getDueDate(), Optional.ofNullable(row.getDueTime()))
                .state(
                        FollowUp.State.valueOf(row.getState()),
                        Optional.ofNullable(row.getClosedAt()))
                .moved(row.getMovedTimes(), Objects.requireNonNullElse(row.getMoveReason(), ""))
                .series(series(row))
                .alerts(Optional.ofNullable(row.getAlerts()).map(AlertList::parse))
                .plannedAt(
                        Optional.ofNullable(row.getPlannedOn())
                                .map(day -> day.atTime(row.getPlannedTime())))
                .origin(
                        Optional.ofNullable(row.getBroughtBy())
                                .map(StepOrigin.Kind::valueOf)
                                .map(kind -> new StepOrigin(kind, row.getBroughtById())))
                .version(row.getVersion())
                .build();
    }

    private static Optional<Series> series(FollowUpRecord row) {
        return Optional.ofNullable(row.getSeriesId())
                .map(
                        first ->
                                new Series(
                                        first,
                                        Recurrence.parse(row.getRecurrence()),
                                        row.getSeriesStart(),
                                        row.getSeriesDue()));
    }

    private static FollowUpRecord row(FollowUp step, int version) {
        var row = FOLLOW_UP.newRecord();
        row.setId(step.id());
        row.setClientId(step.client());
        row.setInteractionId(step.interaction().orElse(null));
        row.setText(step.text());
        row.setDueDate(step.dueDate());
        row.setDueTime(step.dueTime().orElse(null));
        row.setState(step.state().name());
        row.setClosedAt(step.closedAt().orElse(null));
        row.setMovedTimes(step.movedTimes());
        row.setMoveReason(step.moveReason().isEmpty() ? null : step.moveReason());
        row.setSeriesId(step.series().map(Series::first).orElse(null));
        row.setRecurrence(
                step.series().map(Series::recurrence).map(Recurrence::stored).orElse(null));
        row.setSeriesStart(step.series().map(Series::start).orElse(null));
        row.setSeriesDue(step.series().map(Series::due).orElse(null));
        row.setAlerts(step.alerts().map(AlertList::stored).orElse(null));
        row.setPlannedOn(step.plannedAt().map(LocalDateTime::toLocalDate).orElse(null));
        row.setPlannedTime(step.plannedAt().map(LocalDateTime::toLocalTime).orElse(null));
        row.setBroughtBy(step.origin().map(origin -> origin.kind().name()).orElse(null));
        row.setBroughtById(step.origin().map(StepOrigin::of).orElse(null));
        row.setCreatedAt(step.createdAt());
        row.setVersion(version);
        return row;
    }
}
