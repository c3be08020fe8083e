package org.kartoteka.platform.db;

import java.nio.file.Path;
import java.util.Optional;

/// How the rescue of a damaged base ended. The damaged file is kept aside in every case that changed anything.
public sealed interface RescueOutcome {

    /// The file itself was repaired. Nothing that was acknowledged is missing, unless `complete` is false: then
    /// no manifest could say so, and only agreement within the file and with its backups was checked.
    ///
    /// @param lastStep number of the last step in it
    record Repaired(long lastStep, boolean complete, Optional<Path> setAside) implements RescueOutcome {}

    /// The newest sound backup took its place.
    record FromBackup(RestoreOutcome.Restored restored) implements RescueOutcome {}

    /// Neither the file nor any backup could be used; nothing was changed.
    record Hopeless() implements RescueOutcome {}

    record Newer(int found, int known) implements RescueOutcome {}

    record InUse() implements RescueOutcome {}

    record NotWritable(OpenOutcome.Reason reason) implements RescueOutcome {}
}
