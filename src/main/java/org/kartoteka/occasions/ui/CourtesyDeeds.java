package org.kartoteka.occasions.ui;

import org.kartoteka.interactions.Channels;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.occasions.CloseOccasion;
import org.kartoteka.occasions.Courtesy;
import org.kartoteka.occasions.Sent;
import org.kartoteka.occasions.ShowCourtesy;
import org.kartoteka.occasions.ThanksDue;
import org.kartoteka.platform.work.Steps;

import java.util.Optional;
import java.util.function.Consumer;

/// What can be done for a loyal client: to thank, to say that it was done, to ask for a review, to
/// pass over. UI thread only.
public final class CourtesyDeeds {

    /// Opens a letter.
    @FunctionalInterface
    public interface Writing {

        void write(ClientId client, String name, Courtesy.Kind kind);
    }

    private final ShowCourtesy showing;
    private final SentChannel channel;
    private final Steps steps;
    private final Writing writing;

    public CourtesyDeeds(ShowCourtesy showing, Channels channels, Steps steps, Writing writing) {
        this.showing = showing;
        this.channel = new SentChannel(channels);
        this.steps = steps;
        this.writing = writing;
    }

    void write(ThanksDue.Line line, Courtesy.Kind kind) {
        writing.write(line.client().id(), line.client().displayName(), kind);
    }

    /// The client was thanked in some way of its own, without one of the texts.
    ///
    /// @param words what stands in the timeline
    void thanked(ThanksDue.Line line, String words) {
        sent(line.client().id(), Courtesy.Kind.THANKS, Optional.empty(), words, false, _ -> {});
    }

    void sent(
            ClientId client,
            Courtesy.Kind kind,
            Optional<String> textId,
            String words,
            boolean byMail,
            Consumer<CloseOccasion.Outcome> onDone) {
        steps.run(
                () -> showing.sent(client, kind, new Sent(textId, words, channel.of(byMail))),
                onDone);
    }

    void passOver(ThanksDue.Line line) {
        steps.run(() -> showing.passOver(line.client().id()), _ -> {});
    }
}
