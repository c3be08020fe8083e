package org.kartoteka.cli;

import org.kartoteka.platform.db.Backup;

import java.time.LocalDateTime;
import java.time.ZoneId;

/// A backup in one line.
record BackupLine(Console console, ZoneId zone) {

    static long clients(Backup backup) {
        return backup.rows().getOrDefault("CLIENT", 0L);
    }

    String of(Backup backup) {
        var when = console.formats().dateTime(LocalDateTime.ofInstant(backup.madeAt(), zone));
        return console.messages()
                .count("cli.backup.line", clients(backup), when, backup.file().getFileName());
    }
}
