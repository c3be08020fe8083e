package org.kartoteka.cli;

import org.kartoteka.platform.db.BackupVerdict;
import org.kartoteka.platform.db.Backups;
import org.kartoteka.platform.db.Summaries;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;

/// Opens and counts the base, and reads every backup of it again; where asked, counts the figures
/// of the charts anew from the records.
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

    private final Console console;
    private final BaseDoor door;
    private final Clock clock;

    @Option(names = "--figures", descriptionKey = "figures")
    private boolean figures;

    VerifyCommand(Console console, BaseDoor door, Clock clock) {
        this.console = console;
        this.door = door;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Status counted;
        try (var work = door.open()) {
            var rows = work.base().rows();
            console.sayCount(
                    "cli.verify.base",
                    rows.getOrDefault("CLIENT", 0L),
                    work.base().location().folder());
            console.sayCount("cli.verify.interactions", rows.getOrDefault("INTERACTION", 0L));
            counted = figures ? figures(work.wiring().summaries) : Status.DONE;
        }
        var sound = backups(new Backups(door.location(), clock));
        return (sound == Status.DONE ? counted : sound).code();
    }

    private Status figures(Summaries summaries) {
        summaries.settle();
        var wrong = summaries.differences();
        if (wrong.isEmpty()) {
            console.say("cli.verify.figures.right");
            return Status.DONE;
        }
        summaries.makeAnew();
        console.sayCount("cli.verify.figures.mended", wrong.size(), String.join(", ", wrong));
        return Status.PARTLY;
    }

    private Status backups(Backups backups) {
        var files = backups.files();
        if (files.isEmpty()) {
            console.say("cli.verify.noBackups");
        }
        var broken = files.stream().filter(file -> !isSound(backups, file)).toList();
        broken.forEach(file -> console.say("cli.verify.broken", file));
        return broken.isEmpty() ? Status.DONE : Status.PARTLY;
    }

    private boolean isSound(Backups backups, Path file) {
        return switch (backups.verify(file)) {
            case BackupVerdict.Broken _ -> false;
            case BackupVerdict.Sound(var backup) -> {
                console.say(
                        "cli.verify.sound", new BackupLine(console, clock.getZone()).of(backup));
                yield true;
            }
        };
    }
}
