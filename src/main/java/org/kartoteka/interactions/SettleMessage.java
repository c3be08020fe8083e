package org.kartoteka.interactions;

import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.time.Clock;

/// Use case: a message that waited was answered in some way, or needs no answer; one step each.
/// Blocks.
public final class SettleMessage {

    private final WaitingClients waiting;
    private final Interactions interactions;
    private final Transactions transactions;
    private final IdSource ids;
    private final Clock clock;

    public SettleMessage(
            WaitingClients waiting,
            Interactions interactions,
            Transactions transactions,
            IdSource ids,
            Clock clock) {
        this.waiting = waiting;
        this.interactions = interactions;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /// The answer goes into the timeline.
    ///
    /// @param channel through which it went
    /// @param words what stands there
    public void answered(UnansweredMessages.Line line, ChannelId channel, String words) {
        transactions.step(
                Label.of("step.message.answered", line.client().displayName()),
                () -> {
                    var now = clock.instant();
                    interactions.insert(
                            Interaction.of(
                                            new InteractionId(ids.next()),
                                            line.client().id(),
                                            channel,
                                            Direction.OUT,
                                            now)
                                    .text(words)
                                    .createdAt(now)
                                    .build());
                });
    }

    /// What came so far needs no answer; what comes later does again.
    public void waive(UnansweredMessages.Line line) {
        transactions.step(
                Label.of("step.message.waived", line.client().displayName()),
                () -> waiting.waive(line.client().id(), line.waiting().until()));
    }
}
