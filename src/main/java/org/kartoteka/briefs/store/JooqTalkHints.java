package org.kartoteka.briefs.store;

import static org.kartoteka.db.Tables.TALK_HINT;

import org.kartoteka.briefs.TalkHints;
import org.kartoteka.db.tables.records.TalkHintRecord;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;

import java.util.Optional;

/// Hints in the base, one row for a client that has one.
public final class JooqTalkHints implements TalkHints {

    private final Sql sql;
    private final Ledger ledger;
    private final IdSource ids;

    public JooqTalkHints(Sql sql, Ledger ledger, IdSource ids) {
        this.sql = sql;
        this.ledger = ledger;
        this.ids = ids;
    }

    @Override
    public String of(ClientId client) {
        return stored(client).map(TalkHintRecord::getText).orElse("");
    }

    @Override
    public void put(ClientId client, String text) {
        var stored = stored(client);
        if (text.isEmpty()) {
            stored.ifPresent(row -> ledger.delete(TALK_HINT, row.getId()));
        } else if (stored.isPresent()) {
            stored.get().setText(text);
            ledger.update(stored.get());
        } else {
            var row = TALK_HINT.newRecord();
            row.setId(ids.next());
            row.setClientId(client);
            row.setText(text);
            ledger.insert(row);
        }
    }

    private Optional<TalkHintRecord> stored(ClientId client) {
        return sql.read(
                db ->
                        db.selectFrom(TALK_HINT)
                                .where(TALK_HINT.CLIENT_ID.eq(client))
                                .fetchOptional());
    }
}
