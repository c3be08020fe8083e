package org.kartoteka.stages;

/// What put a client into a stage.
public enum StageMover {
    PERSON,
    /// A proposal of the assistant that a person accepted.
    ASSISTANT,
    IMPORT
}
