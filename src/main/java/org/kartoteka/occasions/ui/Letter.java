package org.kartoteka.occasions.ui;

import org.kartoteka.clients.Client;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.occasions.CloseOccasion;
import org.kartoteka.occasions.ComposeLetter;
import org.kartoteka.occasions.wording.Tone;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A reason to write to a client: what is proposed for it, and what it means that it was sent.
public interface Letter {

    ClientId client();

    String clientName();

    /// The reason in words, such as «День рождения · сегодня».
    String reason(Messages messages);

    /// As [ComposeLetter#proposals] says. Blocks.
    List<ComposeLetter.Proposal> proposals(Client client, Tone tone, Language language);

    /// Enters in the timeline that it was sent. UI thread.
    ///
    /// @param textId which text it was
    /// @param byMail whether it went by e-mail
    void sent(
            Optional<String> textId,
            String words,
            boolean byMail,
            Consumer<CloseOccasion.Outcome> onDone);
}
