package org.kartoteka.app;

import java.time.Clock;
import java.time.ZoneId;
import org.kartoteka.platform.db.BaseConnections;
import org.kartoteka.platform.db.JooqJournal;
import org.kartoteka.platform.db.JooqTransactions;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Journal;
import org.kartoteka.platform.work.Transactions;

/// Everything that works on one open base, wired from the bottom up. The window and the command line share it.
public final class Wiring {

    final Clock clock;
    final ZoneId zone;
    final Changes changes;
    final Sql sql;
    final Ledger ledger;
    final Transactions transactions;
    final Journal journal;

    public Wiring(BaseConnections base, Changes changes, Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
        this.changes = changes;
        this.sql = new Sql(base);
        this.ledger = new Ledger(sql);
        var steps = new JooqTransactions(base, sql, changes, clock);
        this.transactions = steps;
        this.journal = new JooqJournal(sql, steps, ledger);
    }
}
