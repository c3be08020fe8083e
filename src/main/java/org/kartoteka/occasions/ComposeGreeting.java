package org.kartoteka.occasions;

import org.kartoteka.clients.Client;
import org.kartoteka.occasions.wording.FillOutcome;
import org.kartoteka.occasions.wording.FillTemplate;
import org.kartoteka.occasions.wording.FilledText;
import org.kartoteka.occasions.wording.GreetingKind;
import org.kartoteka.occasions.wording.GreetingText;
import org.kartoteka.occasions.wording.MergeValues;
import org.kartoteka.occasions.wording.ParsedTemplate;
import org.kartoteka.occasions.wording.Recipient;
import org.kartoteka.occasions.wording.Template;
import org.kartoteka.occasions.wording.TextChoice;
import org.kartoteka.occasions.wording.TextRequest;
import org.kartoteka.occasions.wording.Tone;
import org.kartoteka.platform.text.Language;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Proposes what to write to a client on an occasion: a text that fits, filled in, and not the one
/// of last year. Changes nothing; blocks.
public final class ComposeGreeting {

    /// A text filled in for one client.
    ///
    /// @param repeated whether the client had it last year already, because there is no other
    public record Proposal(
            GreetingText text, FilledText subject, FilledText body, boolean repeated) {}

    private final Function<Language, List<GreetingText>> texts;
    private final Greetings greetings;
    private final FillTemplate filling;

    /// @param texts those that are offered in a language, in a fixed order
    public ComposeGreeting(
            Function<Language, List<GreetingText>> texts,
            Greetings greetings,
            FillTemplate filling) {
        this.texts = texts;
        this.greetings = greetings;
        this.filling = filling;
    }

    /// How a client is written to unless someone chose otherwise: formally where a patronymic is
    /// known, and to a company.
    public static Tone usualTone(Client client) {
        var formal =
                client.kind() == Client.Kind.COMPANY
                        || !client.name().middle().isEmpty()
                        || client.name().given().isEmpty();
        return formal ? Tone.FORMAL : Tone.FRIENDLY;
    }

    /// The proposals, the best first, then the others as they follow it; empty where no text can be
    /// filled with what is known of the client.
    ///
    /// @param language of the letter
    public List<Proposal> proposals(
            Standing standing, Client client, Tone tone, Language language) {
        var anniversary = standing.anniversary();
        var recipient = Recipient.of(client);
        var late = standing.daysAhead() < 0;
        var offered = texts.apply(language);
        var request = TextRequest.toward(recipient, kind(anniversary), tone, late, language);
        var fitting = filled(offered, request, anniversary, recipient);
        if (fitting.isEmpty() && anniversary.isJubilee()) {
            request = TextRequest.toward(recipient, plainKind(anniversary), tone, late, language);
            fitting = filled(offered, request, anniversary, recipient);
        }
        return inOrder(fitting, request, anniversary);
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

    private List<Proposal> filled(
            List<GreetingText> offered,
            TextRequest request,
            Anniversary anniversary,
            Recipient recipient) {
        var values = values(anniversary, recipient);
        var matching = offered.stream().filter(request::matches).toList();
        return filling.fitting(matching, values).stream()
                .map(
                        text ->
                                new Proposal(
                                        text,
                                        whole(text.subject(), text, values),
                                        whole(text.body(), text, values),
                                        false))
                .toList();
    }

    private static MergeValues values(Anniversary anniversary, Recipient recipient) {
        return new MergeValues(recipient, anniversary.years(), anniversary.occasion().label(), "");
    }

    private FilledText whole(String words, GreetingText text, MergeValues values) {
        if (Template.parse(words) instanceof ParsedTemplate.Understood(Template template)
                && filling.fill(template, values, text.tone(), text.language())
                        instanceof FillOutcome.Filled(FilledText whole)) {
            return whole;
        }
        throw new IllegalStateException("A text that fits cannot be filled");
    }

    private List<Proposal> inOrder(
            List<Proposal> fitting, TextRequest request, Anniversary anniversary) {
        var client = anniversary.occasion().ref().client();
        var before =
                greetings.of(anniversary.occasion().ref()).stream()
                        .flatMap(
                                greeting ->
                                        greeting.textId().stream()
                                                .map(
                                                        id ->
                                                                new TextChoice.Use(
                                                                        greeting.day().getYear(),
                                                                        id)))
                        .toList();
        var outcome =
                TextChoice.choose(
                        fitting.stream().map(Proposal::text).toList(),
                        request,
                        client.value(),
                        anniversary.year(),
                        before);
        return switch (outcome) {
            case TextChoice.Outcome.NoText() -> List.of();
            case TextChoice.Outcome.Chosen(GreetingText text) -> startingWith(text, fitting, false);
            case TextChoice.Outcome.OnlyTheSame(GreetingText text) ->
                    startingWith(text, fitting, true);
        };
    }

    private static List<Proposal> startingWith(
            GreetingText text, List<Proposal> fitting, boolean repeated) {
        var first = fitting.stream().map(Proposal::text).toList().indexOf(text);
        return Stream.concat(
                        fitting.subList(first, fitting.size()).stream(),
                        fitting.subList(0, first).stream())
                .map(
                        proposal ->
                                proposal.text().equals(text)
                                        ? new Proposal(
                                                proposal.text(),
                                                proposal.subject(),
                                                proposal.body(),
                                                repeated)
                                        : proposal)
                .toList();
    }
}
