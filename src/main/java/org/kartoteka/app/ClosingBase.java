package org.kartoteka.app;

import org.kartoteka.followups.UnstoredTalk;
import org.kartoteka.platform.db.Backup;
import org.kartoteka.platform.db.Backups;
import org.kartoteka.platform.db.Base;

import java.util.Optional;
import java.util.function.Supplier;

/// Lets go of a base in order: what was typed and not stored, the backup of the end, the file.
/// Once, whoever asks: a person who quits, or the system that ends the program. Blocks; any thread.
final class ClosingBase {

    private final Base base;
    private final Backups backups;
    private final Supplier<Optional<UnstoredTalk>> talk;
    private boolean closed;

    /// @param talk what is typed into the quick log, once there is one
    ClosingBase(Base base, Backups backups, Supplier<Optional<UnstoredTalk>> talk) {
        this.base = base;
        this.backups = backups;
        this.talk = talk;
    }

    Base base() {
        return base;
    }

    /// Makes the backup that closing makes, if anything changed since the last one.
    synchronized void backUp() {
        if (!closed) {
            backups.makeIfChanged(base, Backup.Reason.CLOSING);
        }
    }

    synchronized void close() {
        if (!closed) {
            talk.get().ifPresent(UnstoredTalk::write);
            closed = true;
            base.close();
        }
    }

    /// All of it, for a program that is being ended from outside: the base is closed even where the
    /// backup fails, for nobody is there to be asked.
    synchronized void atOnce() {
        try {
            backUp();
        } finally {
            close();
        }
    }
}
