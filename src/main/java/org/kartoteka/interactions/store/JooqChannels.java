package org.kartoteka.interactions.store;

import static org.kartoteka.db.Tables.CHANNEL;

import org.kartoteka.db.tables.records.ChannelRecord;
import org.kartoteka.interactions.Channel;
import org.kartoteka.interactions.Channels;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;

import java.util.List;
import java.util.Optional;

/// Channels in the base.
public final class JooqChannels implements Channels {

    private final Sql sql;
    private final Ledger ledger;

    public JooqChannels(Sql sql, Ledger ledger) {
        this.sql = sql;
        this.ledger = ledger;
    }

    @Override
    public List<Channel> all() {
        return sql.read(
                db ->
                        db.selectFrom(CHANNEL)
                                .orderBy(CHANNEL.POSITION, CHANNEL.ID)
                                .fetch(JooqChannels::channel));
    }

    @Override
    public Optional<Channel> find(ChannelId id) {
        return sql.read(
                db ->
                        db.selectFrom(CHANNEL)
                                .where(CHANNEL.ID.eq(id))
                                .fetchOptional(JooqChannels::channel));
    }

    @Override
    public void insert(Channel channel) {
        ledger.insert(row(channel));
    }

    @Override
    public void update(Channel channel) {
        ledger.update(row(channel));
    }

    private static Channel channel(ChannelRecord row) {
        return new Channel(
                row.getId(),
                Optional.ofNullable(row.getCode()),
                Optional.ofNullable(row.getName()),
                Optional.ofNullable(ids(row.getParentId())),
                row.getPosition(),
                row.getArchived());
    }

    private static ChannelId ids(Long number) {
        return number == null ? null : new ChannelId(number);
    }

    private static ChannelRecord row(Channel channel) {
        var row = CHANNEL.newRecord();
        row.setId(channel.id());
        row.setCode(channel.code().orElse(null));
        row.setName(channel.name().orElse(null));
        row.setParentId(channel.parent().map(ChannelId::value).orElse(null));
        row.setPosition(channel.position());
        row.setArchived(channel.archived());
        return row;
    }
}
