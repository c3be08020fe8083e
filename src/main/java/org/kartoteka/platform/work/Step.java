package org.kartoteka.platform.work;

import org.kartoteka.kernel.StepId;

import java.time.Instant;
import java.util.Optional;

/// One step as History lists it.
///
/// @param reverts the step that this one took back or restored, if it is of that kind
/// @param undone whether it was taken back
/// @param changes number of rows it changed
public record Step(
        StepId id,
        Instant doneAt,
        Label label,
        Optional<StepId> reverts,
        boolean undone,
        long changes) {}
