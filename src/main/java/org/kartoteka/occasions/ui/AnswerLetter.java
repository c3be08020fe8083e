package org.kartoteka.occasions.ui;

import org.kartoteka.clients.Client;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.occasions.CloseOccasion;
import org.kartoteka.occasions.ComposeCourtesy;
import org.kartoteka.occasions.ComposeLetter;
import org.kartoteka.occasions.wording.Tone;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// An answer to what a client wrote.
///
/// @param answering enters that it was answered; the flag says whether by e-mail
public record AnswerLetter(
        ClientId client, String clientName, ComposeCourtesy composing, Answering answering)
        implements Letter {

    /// Enters an answer in the timeline.
    @FunctionalInterface
    public interface Answering {

        void answered(String words, boolean byMail, Runnable onDone);
    }

    @Override
    public String reason(Messages messages) {
        return messages.get("courtesy.kind.ANSWER");
    }

    @Override
    public List<ComposeLetter.Proposal> proposals(Client asked, Tone tone, Language language) {
        return composing.answers(asked, tone, language);
    }

    @Override
    public void sent(
            Optional<String> textId,
            String words,
            boolean byMail,
            Consumer<CloseOccasion.Outcome> onDone) {
        answering.answered(words, byMail, () -> onDone.accept(CloseOccasion.Outcome.CLOSED));
    }
}
