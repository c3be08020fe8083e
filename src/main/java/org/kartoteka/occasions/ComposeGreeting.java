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

import java.util.List;

/// Proposes what to write to a client on an occasion: a text that fits, filled in, and not the one
/// of last year. Changes nothing; blocks.
public final class ComposeGreeting {

    private final ComposeLetter composing;
    private final Greetings greetings;

    public ComposeGreeting(ComposeLetter composing, Greetings greetings) {
        this.composing = composing;
        this.greetings = greetings;
    }

    /// As [ComposeLetter#proposals] says. A jubilee of which no text can say the number is greeted
    /// like any other birthday.
    ///
    /// @param language of the letter
    public List<Proposal> proposals(
            Standing standing, Client client, Tone tone, Language language) {
        var anniversary = standing.anniversary();
        var found = proposals(standing, client, kind(anniversary), tone, language);
        return found.isEmpty() && anniversary.isJubilee()
                ? proposals(standing, client, plainKind(anniversary), tone, language)
                : found;
    }

    private List<Proposal> proposals(
            Standing standing, Client client, GreetingKind kind, Tone tone, Language language) {
        var anniversary = standing.anniversary();
        var recipient = Recipient.of(client);
        var late = standing.daysAhead() < 0;
        return composing.proposals(
                client,
                new ComposeLetter.Wanted(
                        TextRequest.toward(recipient, kind, tone, late, language),
                        new MergeValues(
                                recipient, anniversary.years(), anniversary.occasion().label(), ""),
                        anniversary.year(),
                        before(anniversary)));
    }

    private static GreetingKind kind(Anniversary anniversary) {
        var birthday = anniversary.occasion().kind() == OccasionKind.BIRTHDAY;
        return birthday && anniversary.isJubilee() ? GreetingKind.JUBILEE : plainKind(anniversary);
    }

    private static GreetingKind plainKind(Anniversary anniversary) {
        return switch (anniversary.occasion().kind()) {
            case BIRTHDAY -> GreetingKind.BIRTHDAY;
            case NAME_DAY -> GreetingKind.NAME_DAY;
            case COMPANY_ANNIVERSARY -> GreetingKind.COMPANY_ANNIVERSARY;
            case OTHER -> GreetingKind.OTHER;
        };
    }

    private List<TextChoice.Use> before(Anniversary anniversary) {
        return greetings.of(anniversary.occasion().ref()).stream()
                .flatMap(
                        greeting ->
                                greeting.textId().stream()
                                        .map(
                                                id ->
                                                        new TextChoice.Use(
                                                                greeting.day().getYear(), id)))
                .toList();
    }
}
