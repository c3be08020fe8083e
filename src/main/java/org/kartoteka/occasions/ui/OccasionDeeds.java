package org.kartoteka.occasions.ui;

import org.kartoteka.interactions.Channels;
import org.kartoteka.occasions.CloseOccasion;
import org.kartoteka.occasions.OccasionLine;
import org.kartoteka.occasions.Sent;
import org.kartoteka.platform.work.Steps;

import java.util.Optional;
import java.util.function.Consumer;

/// What can be done about an occasion: to greet, to say that it was done, to let it pass. UI thread
/// only.
public final class OccasionDeeds {

    private final CloseOccasion closing;
    private final SentChannel channel;
    private final Steps steps;
    private final Consumer<OccasionLine> greeting;

    /// @param greeting opens the text for a greeting
    public OccasionDeeds(
            CloseOccasion closing,
            Channels channels,
            Steps steps,
            Consumer<OccasionLine> greeting) {
        this.closing = closing;
        this.channel = new SentChannel(channels);
        this.steps = steps;
        this.greeting = greeting;
    }

    void greet(OccasionLine line) {
        if (!line.standing().state().isClosed()) {
            greeting.accept(line);
        }
    }

    /// The client was greeted in some way of its own, without one of the texts.
    ///
    /// @param words what stands in the timeline
    void sent(OccasionLine line, String words) {
        sent(line, Optional.empty(), words, false, _ -> {});
    }

    /// @param textId which text it was, if one of ours
    /// @param byMail whether it went by e-mail
    void sent(
            OccasionLine line,
            Optional<String> textId,
            String words,
            boolean byMail,
            Consumer<CloseOccasion.Outcome> onDone) {
        if (line.standing().state().isClosed()) {
            onDone.accept(CloseOccasion.Outcome.ALREADY_CLOSED);
            return;
        }
        steps.run(
                () ->
                        closing.sent(
                                line.standing().anniversary(),
                                new Sent(textId, words, channel.of(byMail))),
                onDone);
    }

    void skip(OccasionLine line) {
        if (!line.standing().state().isClosed()) {
            steps.run(() -> closing.skip(line.standing().anniversary()), _ -> {});
        }
    }
}
