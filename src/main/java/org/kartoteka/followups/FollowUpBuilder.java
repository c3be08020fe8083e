package org.kartoteka.followups;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FollowUpId;
import org.kartoteka.kernel.InteractionId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// Puts a [FollowUp] together part by part; what is not said is as in a step that was just planned.
public final class FollowUpBuilder {

    private final FollowUpId id;
    private final ClientId client;
    private Optional<InteractionId> interaction = Optional.empty();
    private String text = "";
    private LocalDate dueDate;
    private Optional<LocalTime> dueTime = Optional.empty();
    private FollowUp.State state = FollowUp.State.OPEN;
    private Optional<Instant> closedAt = Optional.empty();
    private int movedTimes;
    private String moveReason = "";
    private Optional<Series> series = Optional.empty();
    private Optional<List<Alert>> alerts = Optional.empty();
    private Optional<LocalDateTime> plannedAt = Optional.empty();
    private Optional<StepOrigin> origin = Optional.empty();
    private final Instant createdAt;
    private int version;

    FollowUpBuilder(FollowUpId id, ClientId client, LocalDate dueDate, Instant createdAt) {
        this.id = id;
        this.client = client;
        this.dueDate = dueDate;
        this.createdAt = createdAt;
    }

    FollowUpBuilder(FollowUp step) {
        this(step.id(), step.client(), step.dueDate(), step.createdAt());
        interaction = step.interaction();
        text = step.text();
        dueTime = step.dueTime();
        state = step.state();
        closedAt = step.closedAt();
        movedTimes = step.movedTimes();
        moveReason = step.moveReason();
        series = step.series();
        alerts = step.alerts();
        plannedAt = step.plannedAt();
        origin = step.origin();
        version = step.version();
    }

    public FollowUpBuilder interaction(Optional<InteractionId> from) {
        this.interaction = from;
        return this;
    }

    public FollowUpBuilder text(String what) {
        this.text = what;
        return this;
    }

    public FollowUpBuilder due(LocalDate day, Optional<LocalTime> time) {
        this.dueDate = day;
        this.dueTime = time;
        return this;
    }

    public FollowUpBuilder state(FollowUp.State now, Optional<Instant> closed) {
        this.state = now;
        this.closedAt = closed;
        return this;
    }

    public FollowUpBuilder moved(int times, String reason) {
        this.movedTimes = times;
        this.moveReason = reason;
        return this;
    }

    public FollowUpBuilder series(Optional<Series> of) {
        this.series = of;
        return this;
    }

    public FollowUpBuilder alerts(Optional<List<Alert>> own) {
        this.alerts = own;
        return this;
    }

    public FollowUpBuilder plannedAt(Optional<LocalDateTime> moment) {
        this.plannedAt = moment;
        return this;
    }

    public FollowUpBuilder origin(Optional<StepOrigin> from) {
        this.origin = from;
        return this;
    }

    public FollowUpBuilder version(int stored) {
        this.version = stored;
        return this;
    }

    public FollowUp build() {
        return new FollowUp(
                id,
                client,
                interaction,
                text,
                dueDate,
                dueTime,
                state,
                closedAt,
                movedTimes,
                moveReason,
                series,
                alerts,
                plannedAt,
                origin,
                createdAt,
                version);
    }
}
