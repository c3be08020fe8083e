package org.kartoteka.cli;

import org.kartoteka.app.Wiring;
import org.kartoteka.platform.db.Backups;
import org.kartoteka.platform.db.Base;
import org.kartoteka.platform.db.BaseLocation;
import org.kartoteka.platform.db.OpenBase;
import org.kartoteka.platform.db.OpenOutcome;
import org.kartoteka.platform.settings.Settings;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.safety.store.TimelyBackup;

import java.nio.file.Files;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/// Opens the base that a command works on, or says in one line why not.
final class BaseDoor {

    private final CommonOptions options;
    private final Supplier<Settings> settings;
    private final Console console;
    private final Clock clock;

    /// @param settings asked only where the command line does not say which base
    BaseDoor(CommonOptions options, Supplier<Settings> settings, Console console, Clock clock) {
        this.options = options;
        this.settings = settings;
        this.console = console;
        this.clock = clock;
    }

    /// The base named on the command line, else the one opened last, else the usual one.
    BaseLocation location() {
        return options.base()
                .map(
                        path ->
                                BaseLocation.at(path)
                                        .orElseThrow(() -> new Refusal("cli.base.path", path)))
                .or(() -> settings.get().base().map(BaseLocation::new))
                .orElseGet(BaseLocation::standard);
    }

    /// Whether there is nothing at all where the base would be; opens nothing.
    boolean isEmpty() {
        var location = location();
        return Files.notExists(location.file())
                && Files.notExists(location.manifest())
                && Files.notExists(location.backups());
    }

    OpenWork open() {
        return entered(new OpenBase(location(), clock).open());
    }

    /// Makes a base where none is.
    OpenWork openOrCreate() {
        return entered(new OpenBase(location(), clock).create());
    }

    private OpenWork entered(OpenOutcome outcome) {
        return switch (outcome) {
            case OpenOutcome.Opened(Base base) -> work(base);
            case OpenOutcome.Absent absent ->
                    throw new Refusal("cli.base.absent", absent.location().folder());
            case OpenOutcome.InUse inUse ->
                    throw new Refusal("cli.base.inUse", inUse.location().folder());
            case OpenOutcome.Newer newer ->
                    throw new Refusal("cli.base.newer", newer.found(), newer.known());
            case OpenOutcome.Damaged damaged -> throw damaged(damaged);
            case OpenOutcome.NotWritable blocked ->
                    throw new Refusal(reasonKey(blocked.reason()), blocked.location().folder());
        };
    }

    private OpenWork work(Base base) {
        return new OpenWork(
                base,
                new Wiring(
                        base,
                        new Changes(Runnable::run),
                        clock,
                        clock.getZone(),
                        console.messages()),
                new TimelyBackup(base, new Backups(base.location(), clock), clock),
                console);
    }

    private static Refusal damaged(OpenOutcome.Damaged damaged) {
        var folder = damaged.location().folder();
        var newest =
                Optional.ofNullable(
                        damaged.backups().isEmpty() ? null : damaged.backups().getFirst());
        return newest.map(
                        offer ->
                                new Refusal(
                                        "cli.base.damaged",
                                        folder,
                                        offer.backup().file().getFileName()))
                .orElseGet(() -> new Refusal("cli.base.damaged.noBackup", folder));
    }

    static String reasonKey(OpenOutcome.Reason reason) {
        return switch (reason) {
            case READ_ONLY -> "cli.base.readOnly";
            case DISK_FULL -> "cli.base.diskFull";
        };
    }
}
