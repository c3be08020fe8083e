package org.kartoteka.clients;

/// What became of a save.
public sealed interface SaveOutcome {

    /// @param client as it is stored now
    record Saved(Client client) implements SaveOutcome {}

    /// Someone changed the client since it was read; `current` is what the person should see before
    /// deciding.
    record Conflict(Client current) implements SaveOutcome {}

    /// The client is in the Trash or was removed for good.
    record Gone() implements SaveOutcome {}
}
