package org.kartoteka.stages;

import org.kartoteka.kernel.RelationshipStage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Where a client stands.
///
/// @param since local day of the first of the entries of this stage that follow each other
/// @param trialEndsOn the last day of the trial, if there is one
public record Standing(RelationshipStage stage, LocalDate since, Optional<LocalDate> trialEndsOn) {

    /// Where a client stands after one more entry.
    ///
    /// @param before where the client stood, if anywhere
    public static Standing after(
            Optional<Standing> before,
            RelationshipStage stage,
            LocalDate enteredOn,
            Optional<LocalDate> trialEndsOn) {
        var since =
                before.filter(stood -> stood.stage() == stage)
                        .map(Standing::since)
                        .orElse(enteredOn);
        return new Standing(stage, since, trialEndsOn);
    }

    /// Whole days in the stage; 0 for an entry that lies ahead.
    public long days(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(since, today));
    }
}
