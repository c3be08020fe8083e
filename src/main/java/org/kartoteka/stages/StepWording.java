package org.kartoteka.stages;

import org.kartoteka.kernel.RelationshipStage;

import java.util.Optional;

/// What the next steps say that a stage brings, in the language of the moment.
public interface StepWording {

    /// To ask a client back.
    ///
    /// @param from the stage in which the client stood before
    String winBack(Dissolution how, Optional<RelationshipStage> from);

    /// To ask how a trial went.
    String askAboutTrial();
}
