package org.kartoteka.journeys.store;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.JOURNEY_ENTRY;

import org.kartoteka.db.tables.records.JourneyEntryRecord;
import org.kartoteka.journeys.JourneyEntries;
import org.kartoteka.journeys.JourneyEntry;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.JourneyEntryId;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;

import java.util.Collection;
import java.util.List;

/// The ways of clients in the base.
public final class JooqJourneyEntries implements JourneyEntries {

    private final Sql sql;
    private final Ledger ledger;

    public JooqJourneyEntries(Sql sql, Ledger ledger) {
        this.sql = sql;
        this.ledger = ledger;
    }

    @Override
    public List<JourneyEntry> of(ClientId client) {
        return sql.read(
                db ->
                        db.selectFrom(JOURNEY_ENTRY)
                                .where(JOURNEY_ENTRY.CLIENT_ID.eq(client))
                                .and(
                                        exists(
                                                selectOne()
                                                        .from(CLIENT)
                                                        .where(
                                                                CLIENT.ID.eq(
                                                                        JOURNEY_ENTRY.CLIENT_ID))
                                                        .and(CLIENT.DELETED_AT.isNull())))
                                .orderBy(JOURNEY_ENTRY.ENTERED_ON.desc(), JOURNEY_ENTRY.ID.desc())
                                .fetch(JooqJourneyEntries::entry));
    }

    @Override
    public void insert(JourneyEntry entry) {
        ledger.insert(row(entry));
    }

    @Override
    public void insertAll(Collection<JourneyEntry> entries) {
        ledger.insertAll(entries.stream().map(JooqJourneyEntries::row).toList());
    }

    @Override
    public boolean delete(JourneyEntryId id) {
        return ledger.delete(JOURNEY_ENTRY, id.value());
    }

    private static JourneyEntry entry(JourneyEntryRecord row) {
        return new JourneyEntry(
                row.getId(),
                row.getClientId(),
                row.getJourneyStepId(),
                row.getEnteredOn(),
                row.getCreatedAt(),
                row.getVersion());
    }

    private static JourneyEntryRecord row(JourneyEntry entry) {
        var row = JOURNEY_ENTRY.newRecord();
        row.setId(entry.id());
        row.setClientId(entry.client());
        row.setJourneyStepId(entry.step());
        row.setEnteredOn(entry.enteredOn());
        row.setCreatedAt(entry.createdAt());
        row.setVersion(entry.version());
        return row;
    }
}
