package org.kartoteka.platform.db;

import java.util.List;
import java.util.OptionalLong;

/// How an attempt to open a base ended. None of these ends changes a base that was not opened.
public sealed interface OpenOutcome {

    record Opened(Base base) implements OpenOutcome {}

    /// Nothing is there: no base, no trace of one, no backup.
    record Absent(BaseLocation location) implements OpenOutcome {}

    /// Another process has it open.
    record InUse(BaseLocation location) implements OpenOutcome {}

    /// A newer program has written it.
    ///
    /// @param found the schema version of the base
    /// @param known the newest this program knows
    record Newer(int found, int known) implements OpenOutcome {}

    /// It cannot be trusted. `backups` come newest first.
    record Damaged(BaseLocation location, Damage what, List<Offer> backups)
            implements OpenOutcome {}

    /// It cannot be written now.
    record NotWritable(BaseLocation location, Reason reason) implements OpenOutcome {}

    enum Reason {
        READ_ONLY,
        DISK_FULL
    }

    /// A backup that could take the place of a damaged base.
    ///
    /// @param missingSteps how many steps of the base it lacks, empty where nobody knows
    record Offer(Backup backup, OptionalLong missingSteps) {}
}
