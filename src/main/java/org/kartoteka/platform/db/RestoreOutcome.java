package org.kartoteka.platform.db;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/// How the restore of a backup ended. Only [Restored] changed anything.
public sealed interface RestoreOutcome {

    /// The backup is the base now.
    ///
    /// @param missingSteps steps that were in the base and are not in the backup, empty where
    ///   nobody knows
    /// @param setAside where the file that was there before is kept
    record Restored(Backup backup, OptionalLong missingSteps, Optional<Path> setAside)
            implements RestoreOutcome {}

    /// The file is no backup, or not as it was written.
    record Broken(String where) implements RestoreOutcome {}

    /// A newer program has made it.
    record Newer(int found, int known) implements RestoreOutcome {}

    /// The base is open, here or in another process.
    record InUse() implements RestoreOutcome {}

    record NotWritable(OpenOutcome.Reason reason) implements RestoreOutcome {}
}
