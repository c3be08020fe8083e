package org.kartoteka.cli;

import org.kartoteka.app.Wiring;
import org.kartoteka.platform.db.Base;
import org.kartoteka.platform.db.StoreFault;
import org.kartoteka.safety.store.TimelyBackup;

/// An open base with everything that works on it.
record OpenWork(Base base, Wiring wiring, TimelyBackup backup, Console console)
        implements AutoCloseable {

    /// Closes the base, after a backup where one is due.
    @Override
    public void close() {
        try {
            backup.makeAtEnd();
        } catch (StoreFault notMade) {
            console.warn("cli.base.noBackup");
        } finally {
            base.close();
        }
    }
}
