package org.kartoteka.cli;

import org.kartoteka.platform.db.Backup;
import org.kartoteka.platform.db.BackupVerdict;
import org.kartoteka.platform.db.Backups;
import org.kartoteka.platform.db.RestoreBackup;
import org.kartoteka.platform.db.RestoreOutcome;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;

/// Makes a backup the base, or says what that would do.
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

    private final Console console;
    private final BaseDoor door;
    private final Clock clock;

    @Parameters(arity = "0..1", paramLabel = "${bundle:label.backup}", descriptionKey = "backup")
    private Path chosen;

    @Option(names = "--yes", descriptionKey = "yes")
    private boolean agreed;

    @Option(names = "--list", descriptionKey = "listBackups")
    private boolean list;

    RestoreCommand(Console console, BaseDoor door, Clock clock) {
        this.console = console;
        this.door = door;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var backups = new Backups(door.location(), clock);
        return (list ? listed(backups.list()) : restored(backups, file(backups))).code();
    }

    private Status listed(List<Backup> backups) {
        if (backups.isEmpty()) {
            console.say("cli.verify.noBackups");
        }
        backups.forEach(backup -> console.line(described(backup)));
        return Status.DONE;
    }

    private String described(Backup backup) {
        return new BackupLine(console, clock.getZone()).of(backup);
    }

    /// The file named, also by its name alone; the newest without one.
    private Path file(Backups backups) {
        if (chosen != null) {
            var beside = door.location().backups().resolve(chosen);
            return beside.toFile().isFile() ? beside : chosen.toAbsolutePath();
        }
        return backups.list().stream()
                .findFirst()
                .map(Backup::file)
                .orElseThrow(() -> new Refusal("cli.restore.none", door.location().folder()));
    }

    private Status restored(Backups backups, Path file) {
        return switch (backups.verify(file)) {
            case BackupVerdict.Broken _ -> console.refuse("cli.restore.broken", file);
            case BackupVerdict.Sound(Backup backup) -> agreed ? restored(file) : announced(backup);
        };
    }

    private Status announced(Backup backup) {
        console.say("cli.restore.would", described(backup), door.location().folder());
        return Status.DONE;
    }

    private Status restored(Path file) {
        return switch (new RestoreBackup(door.location(), clock).restore(file)) {
            case RestoreOutcome.Restored done -> told(done);
            case RestoreOutcome.Broken _ -> console.refuse("cli.restore.broken", file);
            case RestoreOutcome.Newer newer ->
                    console.refuse("cli.base.newer", newer.found(), newer.known());
            case RestoreOutcome.InUse _ ->
                    console.refuse("cli.base.inUse", door.location().folder());
            case RestoreOutcome.NotWritable blocked ->
                    console.refuse(BaseDoor.reasonKey(blocked.reason()), door.location().folder());
        };
    }

    private Status told(RestoreOutcome.Restored done) {
        console.say("cli.restore.done", described(done.backup()));
        done.missingSteps()
                .ifPresent(
                        missing -> {
                            if (missing > 0) {
                                console.sayCount("cli.restore.missing", missing);
                            }
                        });
        done.setAside().ifPresent(kept -> console.say("cli.restore.kept", kept));
        return Status.DONE;
    }
}
