package org.kartoteka.stages;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.RelationshipStage;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// What a person answered to a proposal, or to a client at risk.
///
/// @param topic what was answered: the name of a [StageRule], or [#RISK]
/// @param stage what was proposed
/// @param day local
/// @param silentUntil the last local day on which it is not asked again; only of [Choice#LATER]
public record StageAnswer(
        ClientId client,
        String topic,
        RelationshipStage stage,
        Choice choice,
        LocalDate day,
        Optional<LocalDate> silentUntil) {

    /// The topic of the answer to a client at risk.
    public static final String RISK = "RISK";

    public enum Choice {
        ACCEPTED,
        DECLINED,
        LATER
    }

    public StageAnswer {
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(day, "day");
        if (silentUntil.isPresent() != (choice == Choice.LATER)) {
            throw new IllegalArgumentException("Only what was put off is silent until a day");
        }
    }

    /// Whether it keeps its topic silent: put off to a day that is not over, or declined since the
    /// client stands where they stand.
    boolean silences(ClientFacts facts, LocalDate today) {
        return switch (choice) {
            case LATER -> !silentUntil.orElseThrow().isBefore(today);
            case DECLINED -> facts.standing().map(Standing::since).filter(day::isBefore).isEmpty();
            case ACCEPTED -> false;
        };
    }
}
