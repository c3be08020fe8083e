package org.kartoteka.cli;

import org.kartoteka.platform.db.Backup;
import org.kartoteka.platform.db.Backups;

import picocli.CommandLine.Command;

import java.time.Clock;
import java.util.concurrent.Callable;

/// Makes a verified backup beside the base.
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

    private final Console console;
    private final BaseDoor door;
    private final Clock clock;

    BackupCommand(Console console, BaseDoor door, Clock clock) {
        this.console = console;
        this.door = door;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (var work = door.open()) {
            var made =
                    new Backups(work.base().location(), clock)
                            .make(work.base(), Backup.Reason.ASKED);
            console.sayCount("cli.backup.made", BackupLine.clients(made), made.file());
            return Status.DONE.code();
        }
    }
}
