package org.kartoteka.occasions.store;

import static org.kartoteka.db.Tables.GREETING_WISH;

import org.kartoteka.db.tables.records.GreetingWishRecord;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.occasions.GreetingWish;
import org.kartoteka.occasions.GreetingWishes;
import org.kartoteka.occasions.wording.Tone;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;

import java.util.Optional;
import java.util.OptionalInt;

/// Wishes in the base, one row for a client that has one.
public final class JooqGreetingWishes implements GreetingWishes {

    private final Sql sql;
    private final Ledger ledger;
    private final IdSource ids;

    public JooqGreetingWishes(Sql sql, Ledger ledger, IdSource ids) {
        this.sql = sql;
        this.ledger = ledger;
        this.ids = ids;
    }

    @Override
    public GreetingWish of(ClientId client) {
        return stored(client).map(JooqGreetingWishes::wish).orElse(GreetingWish.NONE);
    }

    @Override
    public void put(ClientId client, GreetingWish wish) {
        var stored = stored(client);
        if (wish.equals(GreetingWish.NONE)) {
            stored.ifPresent(row -> ledger.delete(GREETING_WISH, row.getId()));
        } else {
            var row = GREETING_WISH.newRecord();
            row.setId(stored.map(GreetingWishRecord::getId).orElseGet(ids::next));
            row.setClientId(client);
            row.setTone(wish.tone().map(Tone::name).orElse(null));
            row.setLeadDays(
                    wish.leadDays().isPresent() ? (short) wish.leadDays().getAsInt() : null);
            if (stored.isPresent()) {
                ledger.update(row);
            } else {
                ledger.insert(row);
            }
        }
    }

    private Optional<GreetingWishRecord> stored(ClientId client) {
        return sql.read(
                db ->
                        db.selectFrom(GREETING_WISH)
                                .where(GREETING_WISH.CLIENT_ID.eq(client))
                                .fetchOptional());
    }

    private static GreetingWish wish(GreetingWishRecord row) {
        var lead = row.getLeadDays();
        return new GreetingWish(
                Optional.ofNullable(row.getTone()).map(Tone::valueOf),
                lead == null ? OptionalInt.empty() : OptionalInt.of(lead));
    }
}
