package org.kartoteka.sales.store;

import static org.kartoteka.db.Tables.SILENCE_REASON;

import org.kartoteka.db.tables.records.SilenceReasonRecord;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;
import org.kartoteka.sales.SilenceReasons;

import java.time.LocalDate;
import java.util.Optional;

/// Reasons of silence in the base.
public final class JooqSilenceReasons implements SilenceReasons {

    private final Sql sql;
    private final Ledger ledger;
    private final IdSource ids;

    public JooqSilenceReasons(Sql sql, Ledger ledger, IdSource ids) {
        this.sql = sql;
        this.ledger = ledger;
        this.ids = ids;
    }

    @Override
    public void put(ClientId client, String words, LocalDate day) {
        var stored = stored(client);
        if (words.isBlank()) {
            stored.ifPresent(row -> ledger.delete(SILENCE_REASON, row.getId()));
            return;
        }
        var row = SILENCE_REASON.newRecord();
        row.setId(stored.map(SilenceReasonRecord::getId).orElseGet(ids::next));
        row.setClientId(client);
        row.setWords(words);
        row.setNotedOn(day);
        if (stored.isPresent()) {
            ledger.update(row);
        } else {
            ledger.insert(row);
        }
    }

    private Optional<SilenceReasonRecord> stored(ClientId client) {
        return sql.read(
                db ->
                        db.selectFrom(SILENCE_REASON)
                                .where(SILENCE_REASON.CLIENT_ID.eq(client))
                                .fetchOptional());
    }
}
