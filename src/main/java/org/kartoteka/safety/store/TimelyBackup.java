package org.kartoteka.safety.store;

import org.kartoteka.platform.db.Backup;
import org.kartoteka.platform.db.Backups;
import org.kartoteka.platform.db.Base;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Sees to it that no more than half an hour of changes is ever without a backup. Look at it every
/// minute or so, from one thread at a time.
public final class TimelyBackup {

    /// Counted by the clock, so that an hour asleep is an hour.
    public static final Duration LONGEST_WITHOUT = Duration.ofMinutes(30);

    private final Base base;
    private final Backups backups;
    private final Clock clock;

    /// When the first change was seen that no backup holds.
    private Optional<Instant> changedSince = Optional.empty();

    private long backedUpStep;

    public TimelyBackup(Base base, Backups backups, Clock clock) {
        this.base = base;
        this.backups = backups;
        this.clock = clock;
        this.backedUpStep = base.lastStep();
    }

    /// For the start of the program: after a crash there are steps that no backup holds. Blocks.
    ///
    /// @throws org.kartoteka.platform.db.StoreFault if it could not be made
    public Optional<Backup> makeAtStart() {
        return backups.makeIfChanged(base, Backup.Reason.STARTING);
    }

    /// Makes one if the oldest change without a backup is half an hour old. Blocks.
    ///
    /// @throws org.kartoteka.platform.db.StoreFault if it could not be made; it is tried again
    ///   after another half hour
    public Optional<Backup> makeIfDue() {
        var step = base.lastStep();
        if (step == backedUpStep) {
            return Optional.empty();
        }
        var now = clock.instant();
        if (changedSince.isEmpty()) {
            changedSince = Optional.of(now);
        }
        if (!isOld(changedSince.get(), now)) {
            return Optional.empty();
        }
        changedSince = Optional.empty();
        var made = backups.makeIfChanged(base, Backup.Reason.WORKING);
        backedUpStep = made.map(Backup::lastStep).orElse(step);
        return made;
    }

    /// For a program that runs only for a moment: makes one if the base has changed since this was
    /// created and the newest backup is half an hour old, or there is none. Blocks.
    ///
    /// @throws org.kartoteka.platform.db.StoreFault if it could not be made
    public Optional<Backup> makeAtEnd() {
        var now = clock.instant();
        var recent =
                backups.list().stream()
                        .filter(backup -> backup.identity().equals(base.identity()))
                        .anyMatch(backup -> !isOld(backup.madeAt(), now));
        return recent || base.lastStep() == backedUpStep
                ? Optional.empty()
                : backups.makeIfChanged(base, Backup.Reason.CLOSING);
    }

    /// A moment that lies ahead was told by a clock that has been set back since.
    private static boolean isOld(Instant moment, Instant now) {
        return moment.isAfter(now) || !moment.plus(LONGEST_WITHOUT).isAfter(now);
    }
}
