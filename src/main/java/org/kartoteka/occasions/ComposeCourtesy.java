package org.kartoteka.occasions;

import org.kartoteka.clients.Client;
import org.kartoteka.occasions.ComposeLetter.Proposal;
import org.kartoteka.occasions.wording.GreetingKind;
import org.kartoteka.occasions.wording.MergeValues;
import org.kartoteka.occasions.wording.Recipient;
import org.kartoteka.occasions.wording.TextChoice;
import org.kartoteka.occasions.wording.TextRequest;
import org.kartoteka.occasions.wording.Tone;
import org.kartoteka.platform.text.Language;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// Proposes how to thank a client, ask for a review or answer a message. Changes nothing; blocks.
public final class ComposeCourtesy {

    private final ComposeLetter composing;
    private final Courtesies courtesies;
    private final Clock clock;

    /// @param clock in the person's own zone
    public ComposeCourtesy(ComposeLetter composing, Courtesies courtesies, Clock clock) {
        this.composing = composing;
        this.courtesies = courtesies;
        this.clock = clock;
    }

    /// As [ComposeLetter#proposals] says.
    public List<Proposal> proposals(
            Courtesy.Kind kind, Client client, Tone tone, Language language) {
        var before =
                courtesies.of(client.id()).stream()
                        .filter(courtesy -> courtesy.kind() == kind)
                        .flatMap(
                                courtesy ->
                                        courtesy.textId().stream()
                                                .map(
                                                        id ->
                                                                new TextChoice.Use(
                                                                        courtesy.day().getYear(),
                                                                        id)))
                        .toList();
        return proposals(
                switch (kind) {
                    case THANKS -> GreetingKind.THANKS;
                    case REVIEW_REQUEST -> GreetingKind.REVIEW_REQUEST;
                },
                client,
                tone,
                language,
                before);
    }

    /// Answers to what is asked often; which of them fits, only the person knows.
    public List<Proposal> answers(Client client, Tone tone, Language language) {
        return proposals(GreetingKind.ANSWER, client, tone, language, List.of());
    }

    private List<Proposal> proposals(
            GreetingKind kind,
            Client client,
            Tone tone,
            Language language,
            List<TextChoice.Use> before) {
        var recipient = Recipient.of(client);
        return composing.proposals(
                client,
                new ComposeLetter.Wanted(
                        TextRequest.toward(recipient, kind, tone, false, language),
                        MergeValues.of(recipient).withLink(courtesies.rules().reviewLink()),
                        LocalDate.now(clock).getYear(),
                        before));
    }
}
