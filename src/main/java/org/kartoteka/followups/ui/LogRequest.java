package org.kartoteka.followups.ui;

import org.kartoteka.followups.FollowUp;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FollowUpId;

import java.util.Optional;

/// What is known before a talk is logged.
///
/// @param about with whom, if that is known
/// @param completes the planned step that the talk is taken to have been
public record LogRequest(Optional<About> about, Optional<Completes> completes) {

    public record About(ClientId client, String name) {}

    public record Completes(FollowUpId step, String text) {}

    public static LogRequest ofAnyone() {
        return new LogRequest(Optional.empty(), Optional.empty());
    }

    public static LogRequest about(ClientId client, String name) {
        return new LogRequest(Optional.of(new About(client, name)), Optional.empty());
    }

    public static LogRequest about(ClientId client, String name, FollowUp step) {
        return new LogRequest(
                Optional.of(new About(client, name)),
                Optional.of(new Completes(step.id(), step.text())));
    }
}
