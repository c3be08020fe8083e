package org.kartoteka.cli;

import org.kartoteka.platform.db.Backup;
import org.kartoteka.platform.db.BackupVerdict;
import org.kartoteka.platform.db.Backups;

import picocli.CommandLine.Command;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;

/// Opens and counts the base, and reads every backup of it again.
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

    private final Console console;
    private final BaseDoor door;
    private final Clock clock;

    VerifyCommand(Console console, BaseDoor door, Clock clock) {
        this.console = console;
        this.door = door;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (var work = door.open()) {
            var rows = work.base().rows();
            console.sayCount(
                    "cli.verify.base",
                    rows.getOrDefault("CLIENT", 0L),
                    work.base().location().folder());
            console.sayCount("cli.verify.interactions", rows.getOrDefault("INTERACTION", 0L));
        }
        return backups(new Backups(door.location(), clock)).code();
    }

    private Status backups(Backups backups) {
        var listed = backups.list();
        if (listed.isEmpty()) {
            console.say("cli.verify.noBackups");
        }
        var broken = listed.stream().filter(backup -> !isSound(backups, backup)).toList();
        return broken.isEmpty() ? Status.DONE : partly(broken);
    }

    private boolean isSound(Backups backups, Backup backup) {
        var sound = backups.verify(backup.file()) instanceof BackupVerdict.Sound;
        if (sound) {
            console.say("cli.verify.sound", new BackupLine(console, clock.getZone()).of(backup));
        }
        return sound;
    }

    private Status partly(List<Backup> broken) {
        broken.forEach(backup -> console.say("cli.verify.broken", backup.file()));
        return Status.PARTLY;
    }
}
