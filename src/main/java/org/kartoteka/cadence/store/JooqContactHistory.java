package org.kartoteka.cadence.store;

import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.INTERACTION;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.kartoteka.cadence.ContactHistory;
import org.kartoteka.cadence.CountedContacts;
import org.kartoteka.cadence.LastContacts;
import org.kartoteka.interactions.Direction;
import org.kartoteka.interactions.Outcome;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.db.Sql;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// When clients were spoken to, read from the timeline in two questions: who there is, and what
/// counts.
public final class JooqContactHistory implements ContactHistory {

    private static final int FETCHED_AT_ONCE = 1_000;

    /// As many ids as one question may name.
    private static final int ASKED_AT_ONCE = 1_000;

    private final Sql sql;
    private final ZoneId zone;

    /// @param zone the person's own, in which a contact fell on some day
    public JooqContactHistory(Sql sql, ZoneId zone) {
        this.sql = sql;
        this.zone = zone;
    }

    @Override
    public LastContacts all(CountedContacts counted, LocalDate today) {
        var tally = new LastContacts.Tally();
        enter(tally, DSL.noCondition(), counts(counted), today);
        return tally.done();
    }

    @Override
    public LastContacts of(Collection<ClientId> clients, CountedContacts counted, LocalDate today) {
        var tally = new LastContacts.Tally();
        var wanted = clients.stream().sorted().toList();
        for (var from = 0; from < wanted.size(); from += ASKED_AT_ONCE) {
            var some = wanted.subList(from, Math.min(from + ASKED_AT_ONCE, wanted.size()));
            enter(
                    tally,
                    CLIENT.ID.in(some),
                    INTERACTION.CLIENT_ID.in(some).and(counts(counted)),
                    today);
        }
        return tally.done();
    }

    private void enter(LastContacts.Tally tally, Condition who, Condition what, LocalDate today) {
        sql.read(
                db -> {
                    enterClients(db, tally, who);
                    enterContacts(db, tally, what, today);
                    return null;
                });
    }

    private void enterClients(DSLContext db, LastContacts.Tally tally, Condition who) {
        try (var rows =
                db.select(CLIENT.ID, CLIENT.CREATED_AT)
                        .from(CLIENT)
                        .where(who)
                        .and(CLIENT.DELETED_AT.isNull())
                        .orderBy(CLIENT.ID)
                        .fetchSize(FETCHED_AT_ONCE)
                        .fetchLazy()) {
            rows.forEach(row -> tally.client(row.value1(), day(row.value2())));
        }
    }

    private void enterContacts(
            DSLContext db, LastContacts.Tally tally, Condition what, LocalDate today) {
        try (var rows =
                db.select(INTERACTION.CLIENT_ID, INTERACTION.HAPPENED_AT)
                        .from(INTERACTION)
                        .where(what)
                        .fetchSize(FETCHED_AT_ONCE)
                        .fetchLazy()) {
            rows.forEach(
                    row -> {
                        var day = day(row.value2());
                        tally.contact(row.value1(), day.isAfter(today) ? today : day);
                    });
        }
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    private static Condition counts(CountedContacts counted) {
        var conditions = new ArrayList<Condition>();
        if (!counted.incoming()) {
            conditions.add(INTERACTION.DIRECTION.eq(Direction.OUT.name()));
        }
        if (!counted.outgoing()) {
            conditions.add(INTERACTION.DIRECTION.eq(Direction.IN.name()));
        }
        if (!counted.unanswered()) {
            conditions.add(
                    INTERACTION
                            .OUTCOME
                            .isNull()
                            .or(INTERACTION.OUTCOME.ne(Outcome.NO_ANSWER.name())));
        }
        if (!counted.uncounted().isEmpty()) {
            conditions.add(INTERACTION.CHANNEL_ID.notIn(List.copyOf(counted.uncounted())));
        }
        return DSL.and(conditions);
    }
}
