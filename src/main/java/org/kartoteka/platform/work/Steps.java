package org.kartoteka.platform.work;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Does steps away from the screen and tells which step it was, so that exactly it can be taken
/// back. UI thread only.
public final class Steps {

    private record Done<T>(T result, Optional<Step> step) {}

    private final Background background;
    private final Journal journal;
    private final Consumer<Step> onDone;

    /// @param onDone told of each step that was done, on the UI thread
    public Steps(Background background, Journal journal, Consumer<Step> onDone) {
        this.background = background;
        this.journal = journal;
        this.onDone = onDone;
    }

    /// Runs `step` on a worker. One that changes nothing is passed over in silence.
    public void run(Runnable step) {
        run(
                () -> {
                    step.run();
                    return Optional.empty();
                },
                _ -> {});
    }

    /// Runs `step` on a worker and hands what it gives to `onResult` on the UI thread.
    public <T> void run(Supplier<T> step, Consumer<? super T> onResult) {
        background.run(
                () -> doing(step),
                done -> {
                    done.step().ifPresent(onDone);
                    onResult.accept(done.result());
                });
    }

    private <T> Done<T> doing(Supplier<T> step) {
        var before = journal.nextUndo().map(Step::id);
        var result = step.get();
        return new Done<>(
                result, journal.nextUndo().filter(made -> !Optional.of(made.id()).equals(before)));
    }
}
