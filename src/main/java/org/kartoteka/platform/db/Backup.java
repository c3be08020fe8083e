package org.kartoteka.platform.db;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// A backup in its folder, verified when it was made.
///
/// @param file the file
/// @param madeAt when
/// @param reason why it was made
/// @param schema version of the schema
/// @param identity which base it is of
/// @param lastStep number of the last step in it
/// @param rows rows per table, names in capitals
public record Backup(
        Path file,
        Instant madeAt,
        Reason reason,
        int schema,
        UUID identity,
        long lastStep,
        Map<String, Long> rows) {

    public Backup {
        rows = Map.copyOf(rows);
    }

    public enum Reason {
        ASKED,
        /// Steps were found at the start that no backup held, as after a crash.
        STARTING,
        /// Half an hour of changes had gone by.
        WORKING,
        CLOSING,
        BEFORE_IMPORT,
        BEFORE_DELETION,
        BEFORE_MIGRATION,
        /// A newer program knows more reasons.
        UNKNOWN;

        static Reason named(String name) {
            return Stream.of(values())
                    .filter(reason -> reason.name().equals(name))
                    .findFirst()
                    .orElse(UNKNOWN);
        }
    }
}
