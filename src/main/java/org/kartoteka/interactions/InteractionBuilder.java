package org.kartoteka.interactions;

import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.ImportId;
import org.kartoteka.kernel.InteractionId;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Puts an [Interaction] together part by part; what is not said is unknown.
public final class InteractionBuilder {

    private final InteractionId id;
    private ClientId client;
    private ChannelId channel;
    private Direction direction;
    private Instant happenedAt;
    private Optional<Duration> duration = Optional.empty();
    private Optional<Outcome> outcome = Optional.empty();
    private String text = "";
    private Optional<Sentiment> sentiment = Optional.empty();
    private Optional<Integer> score = Optional.empty();
    private List<String> tags = List.of();
    private boolean noNextStep;
    private Optional<ImportId> importId = Optional.empty();
    private Instant createdAt;
    private int version;

    InteractionBuilder(
            InteractionId id,
            ClientId client,
            ChannelId channel,
            Direction direction,
            Instant happenedAt) {
        this.id = id;
        this.client = client;
        this.channel = channel;
        this.direction = direction;
        this.happenedAt = happenedAt;
        this.createdAt = happenedAt;
    }

    InteractionBuilder(Interaction entry) {
        this(entry.id(), entry.client(), entry.channel(), entry.direction(), entry.happenedAt());
        duration = entry.duration();
        outcome = entry.outcome();
        text = entry.text();
        sentiment = entry.sentiment();
        score = entry.score();
        tags = entry.tags();
        noNextStep = entry.noNextStep();
        importId = entry.importId();
        createdAt = entry.createdAt();
        version = entry.version();
    }

    public InteractionBuilder client(ClientId client) {
        this.client = client;
        return this;
    }

    public InteractionBuilder channel(ChannelId channel) {
        this.channel = channel;
        return this;
    }

    public InteractionBuilder direction(Direction direction) {
        this.direction = direction;
        return this;
    }

    public InteractionBuilder happenedAt(Instant happenedAt) {
        this.happenedAt = happenedAt;
        return this;
    }

    public InteractionBuilder duration(Optional<Duration> duration) {
        this.duration = duration;
        return this;
    }

    public InteractionBuilder outcome(Optional<Outcome> outcome) {
        this.outcome = outcome;
        return this;
    }

    public InteractionBuilder text(String text) {
        this.text = text;
        return this;
    }

    public InteractionBuilder sentiment(Optional<Sentiment> sentiment) {
        this.sentiment = sentiment;
        return this;
    }

    public InteractionBuilder score(Optional<Integer> score) {
        this.score = score;
        return this;
    }

    public InteractionBuilder tags(List<String> tags) {
        this.tags = tags;
        return this;
    }

    public InteractionBuilder noNextStep(boolean noNextStep) {
        this.noNextStep = noNextStep;
        return this;
    }

    public InteractionBuilder importId(Optional<ImportId> importId) {
        this.importId = importId;
        return this;
    }

    public InteractionBuilder createdAt(Instant createdAt) {
        this.createdAt = createdAt;
        return this;
    }

    public InteractionBuilder version(int version) {
        this.version = version;
        return this;
    }

    public Interaction build() {
        return new Interaction(
                id,
                client,
                channel,
                direction,
                happenedAt,
                duration,
                outcome,
                text,
                sentiment,
                score,
                tags,
                noNextStep,
                importId,
                createdAt,
                version);
    }
}
