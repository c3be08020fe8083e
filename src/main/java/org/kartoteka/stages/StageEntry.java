package org.kartoteka.stages;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.kernel.StageEntryId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;

/// A client's entry into a stage.
///
/// @param version 0 for one never stored, one higher with each change
public record StageEntry(
        StageEntryId id, ClientId client, StageMove move, Instant createdAt, int version) {

    /// By day; of two on one day, the one noted later comes later.
    public static final Comparator<StageEntry> BY_TIME =
            Comparator.comparing(StageEntry::enteredOn).thenComparing(entry -> entry.id().value());

    public StageEntry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(move, "move");
        createdAt = createdAt.truncatedTo(ChronoUnit.MILLIS);
    }

    public RelationshipStage stage() {
        return move.stage();
    }

    /// Local.
    public LocalDate enteredOn() {
        return move.day();
    }

    public StageEntry with(StageMove other) {
        return new StageEntry(id, client, other, createdAt, version);
    }
}
