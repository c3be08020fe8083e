package org.kartoteka.occasions.ui;

import org.kartoteka.clients.Client;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.occasions.CloseOccasion;
import org.kartoteka.occasions.ComposeCourtesy;
import org.kartoteka.occasions.ComposeLetter;
import org.kartoteka.occasions.Courtesy;
import org.kartoteka.occasions.wording.Tone;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Thanks, or a request for a review.
public record CourtesyLetter(
        ClientId client,
        String clientName,
        Courtesy.Kind kind,
        ComposeCourtesy composing,
        CourtesyDeeds deeds)
        implements Letter {

    @Override
    public String reason(Messages messages) {
        return messages.get("courtesy.kind." + kind.name());
    }

    @Override
    public List<ComposeLetter.Proposal> proposals(Client asked, Tone tone, Language language) {
        return composing.proposals(kind, asked, tone, language);
    }

    @Override
    public void sent(
            Optional<String> textId,
            String words,
            boolean byMail,
            Consumer<CloseOccasion.Outcome> onDone) {
        deeds.sent(client, kind, textId, words, byMail, onDone);
    }
}
