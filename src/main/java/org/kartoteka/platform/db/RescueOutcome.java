package org.kartoteka.platform.db;

import java.nio.file.Path;
import java.util.Optional;

/// How the rescue of a damaged base ended. The damaged file is kept aside in every case that
/// changed anything.
public sealed interface RescueOutcome {

    /// The file itself was repaired: every step and every row that is known of is in it.
    ///
    /// @param lastStep number of the last step in it
    /// @param certain whether it was a write cut short, which a repair mends. Otherwise bytes
    ///   changed while the file was closed, or no manifest speaks for it: then single values may be
    ///   wrong, and the person should be told so and of the backups
    /// @param setAside where the damaged file is kept
    record Repaired(long lastStep, boolean certain, Optional<Path> setAside)
            implements RescueOutcome {}

    /// The newest sound backup took its place.
    record FromBackup(RestoreOutcome.Restored restored) implements RescueOutcome {}

    /// Neither the file nor any backup could be used; nothing was changed.
    record Hopeless() implements RescueOutcome {}

    record Newer(int found, int known) implements RescueOutcome {}

    record InUse() implements RescueOutcome {}

    record NotWritable(OpenOutcome.Reason reason) implements RescueOutcome {}
}
