package org.kartoteka.app;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

import java.time.Clock;
import java.time.LocalDate;

/// Does something when a day begins while the window is open, also after a sleep over midnight. UI
/// thread only.
final class Dawn implements AutoCloseable {

    private static final Duration LOOK = Duration.minutes(1);

    private final Runnable doing;
    private final Clock clock;
    private final Timeline looks = new Timeline(new KeyFrame(LOOK, _ -> look()));
    private LocalDate day;

    /// @param clock in the person's own zone, whose day is today
    Dawn(Runnable doing, Clock clock) {
        this.doing = doing;
        this.clock = clock;
        this.day = LocalDate.now(clock);
        looks.setCycleCount(Animation.INDEFINITE);
        looks.play();
    }

    void look() {
        var today = LocalDate.now(clock);
        if (!today.equals(day)) {
            day = today;
            doing.run();
        }
    }

    @Override
    public void close() {
        looks.stop();
    }
}
