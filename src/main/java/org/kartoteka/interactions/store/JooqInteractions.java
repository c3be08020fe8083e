package org.kartoteka.interactions.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.kartoteka.db.Tables.CHANNEL;
import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.INTERACTION;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.kartoteka.db.tables.records.InteractionRecord;
import org.kartoteka.interactions.Direction;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.interactions.Interactions;
import org.kartoteka.interactions.TalkTotals;
import org.kartoteka.interactions.TimelinePlace;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Interactions in the base; their tags lie in a table of their own.
public final class JooqInteractions implements Interactions {

    private static final List<OrderField<?>> OVER_ALL =
            List.of(INTERACTION.HAPPENED_AT.desc(), INTERACTION.ID.desc());

    /// The client leads, though there is but one: then the order is that of the index, and a page
    /// costs a page.
    static final List<OrderField<?>> OF_CLIENT =
            List.of(
                    INTERACTION.CLIENT_ID.asc(),
                    INTERACTION.HAPPENED_AT.desc(),
                    INTERACTION.ID.desc());

    private static final Instant AFTER_ALL = Instant.parse("9999-12-31T00:00:00Z");

    private final Sql sql;
    private final Ledger ledger;
    private final InteractionTags tags;

    public JooqInteractions(Sql sql, Ledger ledger, IdSource ids) {
        this.sql = sql;
        this.ledger = ledger;
        this.tags = new InteractionTags(sql, ledger, ids);
    }

    @Override
    public Optional<Interaction> find(InteractionId id) {
        return newest(INTERACTION.ID.eq(id), OVER_ALL, 1).stream().findFirst();
    }

    @Override
    public void insert(Interaction entry) {
        insertAll(List.of(entry));
    }

    @Override
    public void insertAll(Collection<Interaction> entries) {
        ledger.insertAll(entries.stream().map(entry -> InteractionMapping.row(entry, 1)).toList());
        tags.insert(entries);
    }

    @Override
    public boolean update(Interaction entry) {
        var stored = find(entry.id());
        if (stored.isEmpty() || stored.get().version() != entry.version()) {
            return false;
        }
        if (!stored.get().equals(entry)) {
            tags.replace(stored.get(), entry);
            ledger.update(InteractionMapping.row(entry, entry.version() + 1));
        }
        return true;
    }

    @Override
    public boolean delete(InteractionId id) {
        tags.delete(id);
        return ledger.delete(INTERACTION, id.value());
    }

    @Override
    public List<Interaction> timeline(
            ClientId client, Set<ChannelId> channels, Optional<TimelinePlace> before, int limit) {
        return newest(ofClient(client).and(under(channels)).and(behind(before)), OF_CLIENT, limit);
    }

    /// The bound says nothing, but with it the base takes the index that has the order. Without it
    /// takes the index of the foreign key, and a page costs all the client's entries.
    static Condition ofClient(ClientId client) {
        return INTERACTION.CLIENT_ID.eq(client).and(INTERACTION.HAPPENED_AT.le(AFTER_ALL));
    }

    @Override
    public List<Interaction> between(
            Instant from,
            Instant until,
            Set<ChannelId> channels,
            Optional<TimelinePlace> before,
            int limit) {
        return newest(
                within(from, until).and(under(channels)).and(behind(before)), OVER_ALL, limit);
    }

    @Override
    public TalkTotals totals(Instant from, Instant until, Set<ChannelId> channels) {
        var minutes = coalesce(sum(INTERACTION.DURATION_MINUTES), BigDecimal.ZERO);
        return sql.read(
                db ->
                        db.select(count(), minutes)
                                .from(INTERACTION)
                                .where(within(from, until))
                                .and(under(channels))
                                .and(notInTrash(INTERACTION.CLIENT_ID))
                                .fetchSingle(
                                        row ->
                                                new TalkTotals(
                                                        row.value1(),
                                                        Duration.ofMinutes(
                                                                row.value2().longValue()))));
    }

    private static Condition within(Instant from, Instant until) {
        return INTERACTION.HAPPENED_AT.ge(from).and(INTERACTION.HAPPENED_AT.lt(until));
    }

    @Override
    public List<Instant> moments(ClientId client) {
        return sql.read(
                        db ->
                                db.select(INTERACTION.HAPPENED_AT)
                                        .from(INTERACTION)
                                        .where(ofClient(client))
                                        .and(notInTrash(DSL.val(client, CLIENT.ID)))
                                        .orderBy(OF_CLIENT)
                                        .fetch(INTERACTION.HAPPENED_AT))
                .reversed();
    }

    @Override
    public List<Interaction> lastSent(ClientId client, int limit) {
        return newest(
                ofClient(client).and(INTERACTION.DIRECTION.eq(Direction.OUT.name())),
                OF_CLIENT,
                limit);
    }

    /// Identities grow with age, so the greatest is the newest.
    @Override
    public Optional<ChannelId> lastChannel() {
        return sql.read(
                db ->
                        db.select(INTERACTION.CHANNEL_ID)
                                .from(INTERACTION)
                                .where(INTERACTION.IMPORT_ID.isNull())
                                .orderBy(INTERACTION.ID.desc())
                                .limit(1)
                                .fetchOptional(INTERACTION.CHANNEL_ID));
    }

    /// Two round trips, however many entries there are.
    private List<Interaction> newest(Condition condition, List<OrderField<?>> order, int limit) {
        var rows =
                sql.read(
                        db ->
                                db.selectFrom(INTERACTION)
                                        .where(condition)
                                        .and(notInTrash(INTERACTION.CLIENT_ID))
                                        .orderBy(order)
                                        .limit(limit)
                                        .fetch());
        var tagsOf = tags.of(rows.map(InteractionRecord::getId));
        return rows.map(
                row -> InteractionMapping.entry(row, tagsOf.getOrDefault(row.getId(), List.of())));
    }

    private static Condition notInTrash(Field<ClientId> client) {
        return exists(
                selectOne()
                        .from(CLIENT)
                        .where(CLIENT.ID.eq(client))
                        .and(CLIENT.DELETED_AT.isNull()));
    }

    private static Condition under(Set<ChannelId> channels) {
        if (channels.isEmpty()) {
            return noCondition();
        }
        var mains = channels.stream().map(ChannelId::value).toList();
        return INTERACTION
                .CHANNEL_ID
                .in(channels)
                .or(
                        INTERACTION.CHANNEL_ID.in(
                                select(CHANNEL.ID)
                                        .from(CHANNEL)
                                        .where(CHANNEL.PARENT_ID.in(mains))));
    }

    /// The first half lets the base begin at the place in the index; the second leaves out what
    /// shares its moment.
    private static Condition behind(Optional<TimelinePlace> before) {
        return before.map(
                        place ->
                                INTERACTION
                                        .HAPPENED_AT
                                        .le(place.happenedAt())
                                        .and(
                                                INTERACTION
                                                        .HAPPENED_AT
                                                        .lt(place.happenedAt())
                                                        .or(INTERACTION.ID.lt(place.id()))))
                .orElse(noCondition());
    }
}
