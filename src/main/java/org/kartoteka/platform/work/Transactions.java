package org.kartoteka.platform.work;

import java.util.function.Supplier;

/// The one way to change data, and a way to read it whole.
public interface Transactions {

    /// Runs `work` as one labelled, undoable step: all of it is stored, or nothing.
    ///
    /// Returns when the step is safe on the disk. Steps run one at a time, in the order of their
    /// calls; a step inside a step belongs to the outer one. A step that changes nothing leaves no
    /// trace. What changed is announced after the commit.
    ///
    /// Blocks: never call it on the UI thread. What `work` throws comes out here, after everything
    /// is taken back.
    <T> T step(Label label, Supplier<T> work);

    default void step(Label label, Runnable work) {
        step(
                label,
                () -> {
                    work.run();
                    return null;
                });
    }

    /// Runs `work` against one unchanging state of the base. Blocks.
    <T> T reading(Supplier<T> work);
}
