package org.kartoteka.occasions.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.noCondition;
import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.GREETING;
import static org.kartoteka.db.Tables.GREETING_WISH;
import static org.kartoteka.db.Tables.OCCASION;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.kartoteka.clients.Client;
import org.kartoteka.db.tables.records.OccasionRecord;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.OccasionId;
import org.kartoteka.kernel.PartialDate;
import org.kartoteka.occasions.DayKey;
import org.kartoteka.occasions.Occasion;
import org.kartoteka.occasions.OccasionKind;
import org.kartoteka.occasions.Occasions;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Occasions in the base: the date on a card is read off it, the other dates have rows of their
/// own.
public final class JooqOccasions implements Occasions {

    private static final int PER_MONTH = 100;
    private static final int LAST_DAY = 31;

    /// In the order of the year; what is known by its year alone comes last.
    private static final Comparator<Occasion> IN_THE_YEAR =
            Comparator.comparingInt(
                    occasion -> DayKey.of(occasion.date()).orElse(Integer.MAX_VALUE));

    private final Sql sql;
    private final Ledger ledger;
    private final ZoneId zone;

    /// @param zone the person's own, in which a card came to be on some day
    public JooqOccasions(Sql sql, Ledger ledger, ZoneId zone) {
        this.sql = sql;
        this.ledger = ledger;
        this.zone = zone;
    }

    @Override
    public List<Occasion> on(List<DayKey.Range> ranges) {
        if (ranges.isEmpty()) {
            return List.of();
        }
        return Stream.concat(onCardsOn(ranges).stream(), storedOn(ranges).stream()).toList();
    }

    /// One look into the index for each month: H2 does not take an index for one condition on two
    /// columns or another.
    private List<Occasion> onCardsOn(List<DayKey.Range> ranges) {
        return sql.read(
                db -> {
                    Select<? extends Record> found = null;
                    for (var condition : months(ranges)) {
                        var some = onCards(db, condition);
                        found = found == null ? some : union(found, some);
                    }
                    return found == null ? List.of() : found.fetch().map(this::onCard);
                });
    }

    @SuppressWarnings("unchecked")
    private static Select<? extends Record> union(
            Select<? extends Record> first, Select<? extends Record> second) {
        return ((Select<Record>) first).unionAll((Select<Record>) second);
    }

    private static List<Condition> months(List<DayKey.Range> ranges) {
        var conditions = new ArrayList<Condition>();
        for (var range : ranges) {
            for (var month = range.from() / PER_MONTH; month <= range.to() / PER_MONTH; month++) {
                var first = Math.max(range.from() - month * PER_MONTH, 0);
                var last = Math.min(range.to() - month * PER_MONTH, LAST_DAY);
                if (first <= last) {
                    conditions.add(month(month, first, last));
                }
            }
        }
        return conditions;
    }

    private static Condition month(int month, int first, int last) {
        var in = CLIENT.BIRTH_MONTH.eq((short) month);
        if (first == 0 && last == LAST_DAY) {
            return in;
        }
        return first == 0
                ? in.and(coalesce(CLIENT.BIRTH_DAY, (short) 0).le((short) last))
                : in.and(CLIENT.BIRTH_DAY.between((short) first, (short) last));
    }

    private static Select<? extends Record> onCards(DSLContext db, Condition condition) {
        return db.select(
                        CLIENT.ID,
                        CLIENT.KIND,
                        CLIENT.BIRTH_YEAR,
                        CLIENT.BIRTH_MONTH,
                        CLIENT.BIRTH_DAY,
                        CLIENT.CREATED_AT,
                        GREETING_WISH.LEAD_DAYS)
                .from(CLIENT)
                .leftJoin(GREETING_WISH)
                .on(GREETING_WISH.CLIENT_ID.eq(CLIENT.ID))
                .where(condition)
                .and(CLIENT.DELETED_AT.isNull());
    }

    private Occasion onCard(Record row) {
        var client = row.get(CLIENT.ID);
        var date =
                date(
                        row.get(CLIENT.BIRTH_YEAR),
                        row.get(CLIENT.BIRTH_MONTH),
                        row.get(CLIENT.BIRTH_DAY));
        var lead = lead(row.get(GREETING_WISH.LEAD_DAYS));
        var since = day(row.get(CLIENT.CREATED_AT));
        return row.get(CLIENT.KIND).equals(Client.Kind.COMPANY.name())
                ? Occasion.founding(client, date, lead, since)
                : Occasion.birthday(client, date, lead, since);
    }

    private List<Occasion> storedOn(List<DayKey.Range> ranges) {
        var within =
                ranges.stream()
                        .map(
                                range ->
                                        OCCASION.DAY_KEY.between(
                                                (short) range.from(), (short) range.to()))
                        .reduce(Condition::or)
                        .orElse(noCondition());
        return stored(within);
    }

    private List<Occasion> stored(Condition condition) {
        return sql.read(
                db ->
                        db.select(OCCASION.fields())
                                .select(CLIENT.CREATED_AT, GREETING_WISH.LEAD_DAYS)
                                .from(OCCASION)
                                .join(CLIENT)
                                .on(CLIENT.ID.eq(OCCASION.CLIENT_ID))
                                .leftJoin(GREETING_WISH)
                                .on(GREETING_WISH.CLIENT_ID.eq(OCCASION.CLIENT_ID))
                                .where(condition)
                                .and(CLIENT.DELETED_AT.isNull())
                                .orderBy(OCCASION.ID)
                                .fetch(this::occasion));
    }

    /// The date's own lead time comes before the client's.
    private Occasion occasion(Record row) {
        var own = row.get(OCCASION.LEAD_DAYS);
        return Occasion.stored(
                row.get(OCCASION.ID),
                row.get(OCCASION.CLIENT_ID),
                OccasionKind.valueOf(row.get(OCCASION.KIND)),
                Objects.requireNonNullElse(row.get(OCCASION.LABEL), ""),
                date(
                        row.get(OCCASION.DATE_YEAR),
                        row.get(OCCASION.DATE_MONTH),
                        row.get(OCCASION.DATE_DAY)),
                lead(own == null ? row.get(GREETING_WISH.LEAD_DAYS) : own),
                day(row.get(CLIENT.CREATED_AT)));
    }

    @Override
    public List<Occasion> of(ClientId client) {
        var born =
                sql.read(
                        db ->
                                onCards(
                                                db,
                                                CLIENT.ID
                                                        .eq(client)
                                                        .and(
                                                                CLIENT.BIRTH_YEAR
                                                                        .isNotNull()
                                                                        .or(
                                                                                CLIENT.BIRTH_MONTH
                                                                                        .isNotNull())))
                                        .fetch()
                                        .map(this::onCard));
        var others = stored(OCCASION.CLIENT_ID.eq(client)).stream().sorted(IN_THE_YEAR).toList();
        return Stream.concat(born.stream(), others.stream()).toList();
    }

    @Override
    public Optional<Occasion> find(OccasionId id) {
        return stored(OCCASION.ID.eq(id)).stream().findFirst();
    }

    @Override
    public void insert(Occasion occasion) {
        ledger.insert(row(occasion));
    }

    @Override
    public boolean delete(OccasionId id) {
        var greetings =
                sql.read(
                        db ->
                                db.select(GREETING.ID)
                                        .from(GREETING)
                                        .where(GREETING.OCCASION_ID.eq(id.value()))
                                        .fetch(GREETING.ID));
        greetings.forEach(greeting -> ledger.delete(GREETING, greeting));
        return ledger.delete(OCCASION, id.value());
    }

    private static OccasionRecord row(Occasion occasion) {
        var id =
                occasion.ref()
                        .stored()
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "Only the card changes a birthday"));
        var date = occasion.date();
        var row = OCCASION.newRecord();
        row.setId(id);
        row.setClientId(occasion.ref().client());
        row.setKind(occasion.kind().name());
        row.setLabel(occasion.label().isEmpty() ? null : occasion.label());
        row.setDateYear(known(date.year()));
        row.setDateMonth(known(date.month()));
        row.setDateDay(known(date.day()));
        var key = DayKey.of(date);
        row.setDayKey(key.isPresent() ? (short) key.getAsInt() : null);
        var lead = occasion.leadDays();
        row.setLeadDays(lead.isPresent() ? (short) lead.getAsInt() : null);
        return row;
    }

    private static Short known(int part) {
        return part == 0 ? null : (short) part;
    }

    private static PartialDate date(Short year, Short month, Short day) {
        return new PartialDate(part(year), part(month), part(day));
    }

    private static int part(Short value) {
        return value == null ? 0 : value;
    }

    private static OptionalInt lead(Short days) {
        return days == null ? OptionalInt.empty() : OptionalInt.of(days);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
