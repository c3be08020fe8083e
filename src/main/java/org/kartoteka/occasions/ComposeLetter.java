package org.kartoteka.occasions;

import org.kartoteka.clients.Client;
import org.kartoteka.occasions.wording.FillOutcome;
import org.kartoteka.occasions.wording.FillTemplate;
import org.kartoteka.occasions.wording.FilledText;
import org.kartoteka.occasions.wording.GreetingText;
import org.kartoteka.occasions.wording.MergeValues;
import org.kartoteka.occasions.wording.ParsedTemplate;
import org.kartoteka.occasions.wording.Template;
import org.kartoteka.occasions.wording.TextChoice;
import org.kartoteka.occasions.wording.TextRequest;
import org.kartoteka.occasions.wording.Tone;
import org.kartoteka.platform.text.Language;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Proposes what to write to a client: a text that fits, filled in, and not the one of last time.
/// Changes nothing; blocks.
public final class ComposeLetter {

    /// A text filled in for one client.
    ///
    /// @param repeated whether the client had it last year already, because there is no other
    public record Proposal(
            GreetingText text, FilledText subject, FilledText body, boolean repeated) {}

    /// What is to be written.
    ///
    /// @param year in which it is written
    /// @param before what the client got for the same reason, in any order
    public record Wanted(
            TextRequest request, MergeValues values, int year, List<TextChoice.Use> before) {}

    private final Function<Language, List<GreetingText>> texts;
    private final FillTemplate filling;

    /// @param texts those that are offered in a language, in a fixed order
    public ComposeLetter(Function<Language, List<GreetingText>> texts, FillTemplate filling) {
        this.texts = texts;
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
    public List<Proposal> proposals(Client client, Wanted wanted) {
        var fitting = filled(wanted);
        var outcome =
                TextChoice.choose(
                        fitting.stream().map(Proposal::text).toList(),
                        wanted.request(),
                        client.id().value(),
                        wanted.year(),
                        wanted.before());
        return switch (outcome) {
            case TextChoice.Outcome.NoText() -> List.of();
            case TextChoice.Outcome.Chosen(GreetingText text) -> startingWith(text, fitting, false);
            case TextChoice.Outcome.OnlyTheSame(GreetingText text) ->
                    startingWith(text, fitting, true);
        };
    }

    private List<Proposal> filled(Wanted wanted) {
        var matching =
                texts.apply(wanted.request().language()).stream()
                        .filter(wanted.request()::matches)
                        .toList();
        return filling.fitting(matching, wanted.values()).stream()
                .map(
                        text ->
                                new Proposal(
                                        text,
                                        whole(text.subject(), text, wanted.values()),
                                        whole(text.body(), text, wanted.values()),
                                        false))
                .toList();
    }

    private FilledText whole(String words, GreetingText text, MergeValues values) {
        if (Template.parse(words) instanceof ParsedTemplate.Understood(Template template)
                && filling.fill(template, values, text.tone(), text.language())
                        instanceof FillOutcome.Filled(FilledText whole)) {
            return whole;
        }
        throw new IllegalStateException("A text that fits cannot be filled");
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
