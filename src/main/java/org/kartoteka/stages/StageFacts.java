package org.kartoteka.stages;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.work.Cancellation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/// Counts what the rules look at, leaving out the Trash. Each method blocks.
public interface StageFacts {

    /// Counts for every client, in no order.
    ///
    /// @param today local
    /// @throws Cancellation.Cancelled once stopping was requested
    void forEach(
            LocalDate today,
            StageThresholds thresholds,
            Cancellation cancellation,
            Consumer<ClientFacts> each);

    /// @return empty for a client that is gone
    Optional<ClientFacts> of(ClientId client, LocalDate today, StageThresholds thresholds);

    /// When a score counts as low.
    RiskSign.ScoreRules scoreRules();
}
