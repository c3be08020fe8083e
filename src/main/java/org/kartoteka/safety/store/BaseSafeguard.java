package org.kartoteka.safety.store;

import org.kartoteka.platform.db.Backup;
import org.kartoteka.platform.db.Backups;
import org.kartoteka.platform.db.Base;
import org.kartoteka.platform.db.FreeSpace;
import org.kartoteka.platform.db.StoreFault;
import org.kartoteka.safety.Safeguard;

/// The backups and the disk of the base that is open.
public final class BaseSafeguard implements Safeguard {

    /// Rows, their journal and H2's copies of both, against the text of a CSV file.
    private static final int GROWTH = 6;

    private final Base base;
    private final Backups backups;
    private final FreeSpace space;

    public BaseSafeguard(Base base, Backups backups) {
        this.base = base;
        this.backups = backups;
        this.space = new FreeSpace(base.location());
    }

    @Override
    public Readiness before(Deed deed, long bytes) {
        if (!space.roomFor(GROWTH * bytes)) {
            return Readiness.NO_ROOM;
        }
        try {
            backups.makeIfChanged(base, reason(deed));
            return Readiness.READY;
        } catch (StoreFault fault) {
            return fault.kind() == StoreFault.Kind.DISK_FULL
                    ? Readiness.NO_ROOM
                    : Readiness.NO_BACKUP;
        }
    }

    private static Backup.Reason reason(Deed deed) {
        return switch (deed) {
            case IMPORT -> Backup.Reason.BEFORE_IMPORT;
            case DELETION -> Backup.Reason.BEFORE_DELETION;
        };
    }
}
