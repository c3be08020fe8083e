package org.kartoteka.platform.work;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Does steps away from the screen and offers to take back exactly what was done, whatever was done since.
/// UI thread only.
public final class Steps {

    private record Done<T>(T result, Optional<Step> step) {}

    private final Background background;
    private final Journal journal;
    private final BiConsumer<Step, Runnable> onDone;
    private final Consumer<UndoOutcome> onUndone;

    /// @param onDone   told of a step that was done, with the way to take it back
    /// @param onUndone told what became of taking it back
    public Steps(
            Background background, Journal journal, BiConsumer<Step, Runnable> onDone, Consumer<UndoOutcome> onUndone) {
        this.background = background;
        this.journal = journal;
        this.onDone = onDone;
        this.onUndone = onUndone;
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
        background.run(() -> doing(step), done -> {
            done.step().ifPresent(made -> onDone.accept(made, () -> takeBack(made)));
            onResult.accept(done.result());
        });
    }

    private <T> Done<T> doing(Supplier<T> step) {
        var before = journal.nextUndo().map(Step::id);
        var result = step.get();
        return new Done<>(result, journal.nextUndo().filter(made -> !Optional.of(made.id()).equals(before)));
    }

    private void takeBack(Step made) {
        background.run(() -> journal.undo(made.id()), onUndone);
    }
}
