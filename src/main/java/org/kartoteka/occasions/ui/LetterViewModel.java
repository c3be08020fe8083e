package org.kartoteka.occasions.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.kernel.EmailAddress;
import org.kartoteka.occasions.CloseOccasion;
import org.kartoteka.occasions.ComposeLetter;
import org.kartoteka.occasions.GreetingWishes;
import org.kartoteka.occasions.TeachName;
import org.kartoteka.occasions.wording.FilledText;
import org.kartoteka.occasions.wording.MailDraft;
import org.kartoteka.occasions.wording.Tone;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.work.Background;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What is being written to one client: a proposed text, what to look at in it, and what becomes of
/// it.
public final class LetterViewModel {

    /// What a letter is made with.
    public record Uses(Clients clients, GreetingWishes wishes, TeachName teaching) {}

    /// What is proposed.
    ///
    /// @param proposals the best first; none where no text fits
    /// @param at which of them is shown
    record Shown(
            Client client,
            Tone tone,
            Language language,
            List<ComposeLetter.Proposal> proposals,
            int at) {

        Optional<ComposeLetter.Proposal> proposal() {
            return proposals.isEmpty() ? Optional.empty() : Optional.of(proposals.get(at));
        }

        Optional<EmailAddress> address() {
            return client.emails().stream().findFirst();
        }

        /// What a person should look at, each once.
        List<FilledText.Correctable> doubtful() {
            return proposal().stream()
                    .flatMap(
                            text ->
                                    Stream.concat(
                                            text.subject().parts().stream(),
                                            text.body().parts().stream()))
                    .filter(part -> part.doubt().isPresent())
                    .flatMap(part -> part.correctable().stream())
                    .distinct()
                    .toList();
        }
    }

    private final Letter letter;
    private final Uses uses;
    private final Background background;
    private final Background.Lane composing;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param language of the letter to begin with
    public LetterViewModel(Letter letter, Uses uses, Background background, Language language) {
        this.letter = letter;
        this.uses = uses;
        this.background = background;
        this.composing = background.lane();
        compose(Optional.empty(), language);
    }

    Letter letter() {
        return letter;
    }

    /// Absent before the first answer.
    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    private void compose(Optional<Tone> wanted, Language language) {
        composing.run(
                () -> composed(wanted, language),
                composed -> {
                    if (composed.isPresent()) {
                        shown.set(composed);
                    }
                });
    }

    private Optional<Shown> composed(Optional<Tone> wanted, Language language) {
        return uses.clients()
                .find(letter.client())
                .map(
                        client -> {
                            var tone =
                                    wanted.or(() -> uses.wishes().of(client.id()).tone())
                                            .orElseGet(() -> ComposeLetter.usualTone(client));
                            var proposals = letter.proposals(client, tone, language);
                            return new Shown(client, tone, language, proposals, 0);
                        });
    }

    void speak(Tone tone) {
        shown.get().ifPresent(now -> compose(Optional.of(tone), now.language()));
    }

    void write(Language language) {
        shown.get().ifPresent(now -> compose(Optional.of(now.tone()), language));
    }

    /// The next of the proposals, and after the last the first again.
    void another() {
        shown.get()
                .filter(now -> !now.proposals().isEmpty())
                .ifPresent(
                        now ->
                                shown.set(
                                        Optional.of(
                                                new Shown(
                                                        now.client(),
                                                        now.tone(),
                                                        now.language(),
                                                        now.proposals(),
                                                        (now.at() + 1) % now.proposals().size()))));
    }

    /// Remembers the right form of a name and fills the texts again.
    void teach(FilledText.Correctable what, String form) {
        if (!form.isBlank() && shown.get().isPresent()) {
            var now = shown.get().get();
            background.run(
                    () -> {
                        uses.teaching().teach(what, form);
                        return true;
                    },
                    _ -> compose(Optional.of(now.tone()), now.language()));
        }
    }

    /// A letter not sent, as it stands in the fields.
    MailDraft draft(String subject, String body) {
        var now = shown.get().orElseThrow();
        return new MailDraft(now.address(), now.client().displayName(), subject, body);
    }

    /// Enters in the timeline that the letter was sent.
    ///
    /// @param byMail whether it went by e-mail
    void sent(String body, boolean byMail, Consumer<CloseOccasion.Outcome> onDone) {
        var textId = shown.get().flatMap(Shown::proposal).map(proposal -> proposal.text().id());
        letter.sent(textId, body, byMail, onDone);
    }
}
