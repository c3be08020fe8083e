package org.kartoteka.cadence;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.RelationshipStage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What else is known of clients that bears on their cadence. Each method blocks.
public interface CadenceFacts {

    /// A next step that was open on some morning.
    ///
    /// @param plannedOn the local day on which it was planned
    record PlannedStep(ClientId client, LocalDate plannedOn) {}

    record Tagged(ClientId client, String tag) {}

    /// Every tag that a client bears.
    List<Tagged> tags();

    List<String> tags(ClientId client);

    /// Who stands in one of these stages today.
    ///
    /// @param today local; what is entered for a later day does not count yet
    Map<ClientId, RelationshipStage> standingIn(Set<RelationshipStage> stages, LocalDate today);

    Optional<RelationshipStage> stage(ClientId client, LocalDate today);

    /// The next steps that are open, or that were closed on `today` only.
    ///
    /// @param today local
    List<PlannedStep> stepsOpenOn(LocalDate today);
}
