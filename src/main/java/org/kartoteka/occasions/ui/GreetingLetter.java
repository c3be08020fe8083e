package org.kartoteka.occasions.ui;

import org.kartoteka.clients.Client;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.occasions.CloseOccasion;
import org.kartoteka.occasions.ComposeGreeting;
import org.kartoteka.occasions.ComposeLetter;
import org.kartoteka.occasions.OccasionLine;
import org.kartoteka.occasions.wording.Tone;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A greeting on an occasion.
public record GreetingLetter(OccasionLine line, ComposeGreeting composing, OccasionDeeds deeds)
        implements Letter {

    @Override
    public ClientId client() {
        return line.client().id();
    }

    @Override
    public String clientName() {
        return line.client().displayName();
    }

    @Override
    public String reason(Messages messages) {
        var words = new OccasionWords(messages);
        return words.name(line.standing().occasion()) + " · " + words.when(line.standing());
    }

    @Override
    public List<ComposeLetter.Proposal> proposals(Client client, Tone tone, Language language) {
        return composing.proposals(line.standing(), client, tone, language);
    }

    @Override
    public void sent(
            Optional<String> textId,
            String words,
            boolean byMail,
            Consumer<CloseOccasion.Outcome> onDone) {
        deeds.sent(line, textId, words, byMail, onDone);
    }
}
