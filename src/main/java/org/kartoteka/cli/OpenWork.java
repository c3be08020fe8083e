package org.kartoteka.cli;

import org.kartoteka.app.Wiring;
import org.kartoteka.platform.db.Base;

/// An open base with everything that works on it.
record OpenWork(Base base, Wiring wiring) implements AutoCloseable {

    @Override
    public void close() {
        base.close();
    }
}
