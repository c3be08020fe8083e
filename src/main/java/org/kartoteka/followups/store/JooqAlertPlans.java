package org.kartoteka.followups.store;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.FOLLOW_UP;

import org.kartoteka.db.tables.records.FollowUpRecord;
import org.kartoteka.followups.Alert;
import org.kartoteka.followups.AlertPlan;
import org.kartoteka.followups.AlertPlans;
import org.kartoteka.followups.FollowUp;
import org.kartoteka.platform.db.Sql;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// The alerts of steps in the base: a step with an hour is told of at that hour.
public final class JooqAlertPlans implements AlertPlans {

    private final Sql sql;
    private final ZoneId zone;

    /// @param zone the person's own, in which a step was planned at some hour
    public JooqAlertPlans(Sql sql, ZoneId zone) {
        this.sql = sql;
        this.zone = zone;
    }

    @Override
    public List<AlertPlan> dueUpTo(LocalDate day) {
        return sql.read(
                db ->
                        db.selectFrom(FOLLOW_UP)
                                .where(FOLLOW_UP.STATE.eq(FollowUp.State.OPEN.name()))
                                .and(FOLLOW_UP.DUE_DATE.le(day))
                                .and(FOLLOW_UP.DUE_TIME.isNotNull())
                                .and(
                                        exists(
                                                selectOne()
                                                        .from(CLIENT)
                                                        .where(CLIENT.ID.eq(FOLLOW_UP.CLIENT_ID))
                                                        .and(CLIENT.DELETED_AT.isNull())))
                                .fetch(this::plan));
    }

    private AlertPlan plan(FollowUpRecord row) {
        return new AlertPlan(
                row.getId(),
                row.getClientId(),
                row.getDueDate(),
                Optional.of(row.getDueTime()),
                List.of(Alert.ON_TIME),
                LocalDateTime.ofInstant(row.getCreatedAt(), zone));
    }
}
