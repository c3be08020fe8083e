package org.kartoteka.occasions.store;

import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.GREETING;

import org.kartoteka.db.tables.records.GreetingRecord;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.OccasionId;
import org.kartoteka.occasions.Greeting;
import org.kartoteka.occasions.Greetings;
import org.kartoteka.occasions.OccasionRef;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Greetings in the base.
public final class JooqGreetings implements Greetings {

    /// Stands for the birthday, which has no row of its own.
    private static final long BIRTHDAY = 0;

    private final Sql sql;
    private final Ledger ledger;
    private final IdSource ids;

    public JooqGreetings(Sql sql, Ledger ledger, IdSource ids) {
        this.sql = sql;
        this.ledger = ledger;
        this.ids = ids;
    }

    @Override
    public Map<OccasionRef, List<Greeting>> since(LocalDate from) {
        return sql.read(
                db ->
                        db
                                .select(GREETING.fields())
                                .from(GREETING)
                                .join(CLIENT)
                                .on(CLIENT.ID.eq(GREETING.CLIENT_ID))
                                .where(GREETING.KEPT_ON.ge(from))
                                .and(CLIENT.DELETED_AT.isNull())
                                .fetchInto(GREETING)
                                .stream()
                                .map(JooqGreetings::greeting)
                                .collect(Collectors.groupingBy(Greeting::occasion)));
    }

    @Override
    public List<Greeting> of(OccasionRef occasion) {
        return sql.read(
                db ->
                        db.selectFrom(GREETING)
                                .where(GREETING.CLIENT_ID.eq(occasion.client()))
                                .and(GREETING.OCCASION_ID.eq(number(occasion)))
                                .orderBy(GREETING.KEPT_ON.desc(), GREETING.ID.desc())
                                .fetch(JooqGreetings::greeting));
    }

    @Override
    public boolean record(Greeting greeting) {
        var row = row(greeting);
        var there =
                sql.read(
                        db ->
                                db.fetchExists(
                                        GREETING,
                                        GREETING.CLIENT_ID.eq(row.getClientId()),
                                        GREETING.OCCASION_ID.eq(row.getOccasionId()),
                                        GREETING.KEPT_ON.eq(row.getKeptOn())));
        if (there) {
            return false;
        }
        row.setId(ids.next());
        ledger.insert(row);
        return true;
    }

    private static long number(OccasionRef occasion) {
        return occasion.stored().map(OccasionId::value).orElse(BIRTHDAY);
    }

    private static GreetingRecord row(Greeting greeting) {
        var row = GREETING.newRecord();
        row.setClientId(greeting.occasion().client());
        row.setOccasionId(number(greeting.occasion()));
        row.setKeptOn(greeting.day());
        row.setChoice(greeting.choice().name());
        row.setClosedAt(greeting.closedAt());
        row.setTextId(greeting.textId().orElse(null));
        return row;
    }

    private static Greeting greeting(GreetingRecord row) {
        var stored = row.getOccasionId();
        var ref =
                new OccasionRef(
                        row.getClientId(),
                        stored == BIRTHDAY
                                ? Optional.empty()
                                : Optional.of(new OccasionId(stored)));
        return new Greeting(
                ref,
                row.getKeptOn(),
                Greeting.Choice.valueOf(row.getChoice()),
                row.getClosedAt(),
                Optional.ofNullable(row.getTextId()));
    }
}
