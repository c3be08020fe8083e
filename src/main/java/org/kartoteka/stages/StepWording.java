package org.kartoteka.stages;

import org.kartoteka.kernel.RelationshipStage;

import java.util.Optional;

/// What the next steps say that a stage brings, in the language of the moment.
public interface StepWording {

    /// To ask a client back.
    ///
    /// @param from the stage in which the client stood before
    String winBack(Dissolution how, Optional<RelationshipStage> from);

    /// Whether a next step that says `text` asks a client back, in whatever language it was
    /// planned.
    boolean isWinBack(String text);

    /// To ask how a trial went.
    String askAboutTrial();
}
