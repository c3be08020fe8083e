package org.kartoteka.app;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

import org.kartoteka.clients.PurgeTrash;
import org.kartoteka.platform.work.Background;
import org.kartoteka.safety.store.TimelyBackup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/// What the open base gets without being asked: a backup in time, and a Trash without what has lain
/// there too long. UI thread only; the work is done by workers.
final class Upkeep implements AutoCloseable {

    private static final Duration LOOK = Duration.minutes(1);

    private final TimelyBackup backup;
    private final PurgeTrash purging;
    private final Background background;
    private final Consumer<Throwable> onFault;
    private final Clock clock;
    private final Timeline looks = new Timeline(new KeyFrame(LOOK, _ -> look()));
    private Optional<LocalDate> purgedOn = Optional.empty();
    private boolean busy;

    /// @param onFault told of a backup that could not be made, on the UI thread
    /// @param clock in the person's own zone, whose day is today
    Upkeep(
            TimelyBackup backup,
            PurgeTrash purging,
            Background background,
            Consumer<Throwable> onFault,
            Clock clock) {
        this.backup = backup;
        this.purging = purging;
        this.background = background;
        this.onFault = onFault;
        this.clock = clock;
        looks.setCycleCount(Animation.INDEFINITE);
    }

    void begin() {
        run(backup::makeAtStart);
        looks.play();
    }

    /// Does what is due. Nothing new is begun before the last thing is done.
    void look() {
        run(backup::makeIfDue);
    }

    private void run(Runnable backingUp) {
        if (busy) {
            return;
        }
        busy = true;
        var today = LocalDate.now(clock);
        var purges = !purgedOn.equals(Optional.of(today));
        purgedOn = Optional.of(today);
        background.run(
                () -> {
                    backingUp.run();
                    return purges ? purging.purge() : 0;
                },
                _ -> busy = false,
                fault -> {
                    busy = false;
                    onFault.accept(fault);
                });
    }

    @Override
    public void close() {
        looks.stop();
    }
}
