package org.kartoteka.stages;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.RelationshipStage;

import java.util.Optional;

/// That a client may stand in another stage, with what speaks for it.
public record Proposal(StageRule rule, ClientFacts facts) {

    public ClientId client() {
        return facts.client();
    }

    /// Empty: not placed yet.
    public Optional<RelationshipStage> from() {
        return facts.standing().map(Standing::stage);
    }

    public RelationshipStage to() {
        return rule.to();
    }
}
