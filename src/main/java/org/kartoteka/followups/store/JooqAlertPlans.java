package org.kartoteka.followups.store;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.FOLLOW_UP;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.kartoteka.db.tables.records.FollowUpRecord;
import org.kartoteka.followups.AlertList;
import org.kartoteka.followups.AlertPlan;
import org.kartoteka.followups.AlertPlans;
import org.kartoteka.followups.AlertRules;
import org.kartoteka.followups.AlertSettings;
import org.kartoteka.followups.FollowUp;
import org.kartoteka.platform.db.Sql;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// The alerts of steps in the base: their own, or those that the rules for all say.
public final class JooqAlertPlans implements AlertPlans {

    private final Sql sql;
    private final AlertSettings settings;
    private final ZoneId zone;

    /// @param zone the person's own, in which a step was planned at some hour
    public JooqAlertPlans(Sql sql, AlertSettings settings, ZoneId zone) {
        this.sql = sql;
        this.settings = settings;
        this.zone = zone;
    }

    @Override
    public List<AlertPlan> dueUpTo(LocalDate day) {
        var rules = settings.rules();
        return sql.read(
                db ->
                        db.selectFrom(FOLLOW_UP)
                                .where(FOLLOW_UP.STATE.eq(FollowUp.State.OPEN.name()))
                                .and(FOLLOW_UP.DUE_DATE.le(day))
                                .and(hasAlerts(rules))
                                .and(
                                        exists(
                                                selectOne()
                                                        .from(CLIENT)
                                                        .where(CLIENT.ID.eq(FOLLOW_UP.CLIENT_ID))
                                                        .and(CLIENT.DELETED_AT.isNull())))
                                .fetch(row -> plan(row, rules)));
    }

    private static Condition hasAlerts(AlertRules rules) {
        var usual =
                (rules.withTime().isEmpty() ? DSL.falseCondition() : FOLLOW_UP.DUE_TIME.isNotNull())
                        .or(
                                rules.withoutTime().isEmpty()
                                        ? DSL.falseCondition()
                                        : FOLLOW_UP.DUE_TIME.isNull());
        return FOLLOW_UP.ALERTS.ne("").or(FOLLOW_UP.ALERTS.isNull().and(usual));
    }

    private AlertPlan plan(FollowUpRecord row, AlertRules rules) {
        var time = Optional.ofNullable(row.getDueTime());
        var own = Optional.ofNullable(row.getAlerts()).map(AlertList::parse);
        var planned = planned(row);
        return new AlertPlan(
                row.getId(),
                row.getClientId(),
                row.getDueDate(),
                time,
                own.orElseGet(() -> rules.usual(time)),
                own.isPresent() || planned.isAfter(rules.since()) ? planned : rules.since());
    }

    private LocalDateTime planned(FollowUpRecord row) {
        return row.getPlannedOn() == null
                ? LocalDateTime.ofInstant(row.getCreatedAt(), zone)
                : row.getPlannedOn().atTime(row.getPlannedTime());
    }
}
