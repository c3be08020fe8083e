package org.kartoteka.interactions.ui;

import org.kartoteka.interactions.Channel;
import org.kartoteka.interactions.Channels;
import org.kartoteka.interactions.SettleMessage;
import org.kartoteka.interactions.UnansweredMessages;
import org.kartoteka.platform.work.Steps;

import java.util.List;
import java.util.function.Consumer;

/// What can be done about a message that waits: to answer from a text, to log the answer, to say
/// that it was answered or needs no answer. UI thread, but for [#channels].
public final class MessageDeeds {

    private final SettleMessage settling;
    private final Channels channels;
    private final Steps steps;
    private final Consumer<UnansweredMessages.Line> answering;
    private final Consumer<UnansweredMessages.Line> logging;

    /// @param answering opens a letter
    /// @param logging opens the quick log
    public MessageDeeds(
            SettleMessage settling,
            Channels channels,
            Steps steps,
            Consumer<UnansweredMessages.Line> answering,
            Consumer<UnansweredMessages.Line> logging) {
        this.settling = settling;
        this.channels = channels;
        this.steps = steps;
        this.answering = answering;
        this.logging = logging;
    }

    /// Every channel. Blocks.
    List<Channel> channels() {
        return channels.all();
    }

    void answer(UnansweredMessages.Line line) {
        answering.accept(line);
    }

    void log(UnansweredMessages.Line line) {
        logging.accept(line);
    }

    /// @param words what stands in the timeline
    void answered(UnansweredMessages.Line line, String words) {
        steps.run(() -> settling.answered(line, line.message().channel(), words));
    }

    void waive(UnansweredMessages.Line line) {
        steps.run(() -> settling.waive(line));
    }
}
