package org.kartoteka.occasions;

import org.kartoteka.clients.Client;
import org.kartoteka.occasions.wording.FillOutcome;
import org.kartoteka.occasions.wording.FillTemplate;
import org.kartoteka.occasions.wording.GrammaticalCase;
import org.kartoteka.occasions.wording.GreetingKind;
import org.kartoteka.occasions.wording.MergeValues;
import org.kartoteka.occasions.wording.ParsedTemplate;
import org.kartoteka.occasions.wording.Recipient;
import org.kartoteka.occasions.wording.Template;
import org.kartoteka.occasions.wording.TemplateField;
import org.kartoteka.occasions.wording.TextDraft;
import org.kartoteka.occasions.wording.Tone;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Shows how a text would read to real clients, while it is being written. Blocks.
public final class TryText {

    /// A text as one client would read it.
    ///
    /// @param subject absent while the template has a flaw
    /// @param body the same
    public record Tried(Client client, Optional<FillOutcome> subject, Optional<FillOutcome> body) {}

    /// A place that can be put into a text.
    ///
    /// @param written as the template has it
    /// @param field absent for a choice by gender
    /// @param example what the first of the clients would read; empty if nothing is known
    public record Place(
            String written,
            Optional<TemplateField> field,
            GrammaticalCase grammaticalCase,
            String example) {}

    /// A round age for texts that say one, for a client whose year is not known.
    private static final int SAMPLE_YEARS = 50;

    private final PreviewClients clients;
    private final FillTemplate filling;
    private final Courtesies courtesies;
    private final Clock clock;

    /// @param clock in the person's own zone
    public TryText(
            PreviewClients clients, FillTemplate filling, Courtesies courtesies, Clock clock) {
        this.clients = clients;
        this.filling = filling;
        this.courtesies = courtesies;
        this.clock = clock;
    }

    /// @param turn as in [PreviewClients#pick]
    /// @param occasion what stands for the label of an occasion
    public List<Tried> on(TextDraft draft, int turn, String occasion) {
        return clients.pick(turn, whom(draft)).stream()
                .map(
                        client -> {
                            var values = values(client, draft.kind(), occasion);
                            return new Tried(
                                    client,
                                    filled(draft.subject(), draft, values),
                                    filled(draft.body(), draft, values));
                        })
                .toList();
    }

    private static PreviewClients.Whom whom(TextDraft draft) {
        return switch (draft.kind()) {
            case BIRTHDAY, JUBILEE, NAME_DAY -> PreviewClients.Whom.PEOPLE;
            case COMPANY_ANNIVERSARY -> PreviewClients.Whom.COMPANIES;
            case NEW_YEAR, OTHER, THANKS, REVIEW_REQUEST, ANSWER ->
                    draft.tone() == Tone.FRIENDLY
                            ? PreviewClients.Whom.PEOPLE
                            : PreviewClients.Whom.ALL;
        };
    }

    private MergeValues values(Client client, GreetingKind kind, String occasion) {
        return new MergeValues(
                Recipient.of(client),
                TemplateField.YEARS.isKnownFor(kind) ? years(client, kind) : OptionalInt.empty(),
                TemplateField.OCCASION.isKnownFor(kind) ? occasion : "",
                TemplateField.LINK.isKnownFor(kind) ? courtesies.rules().reviewLink() : "");
    }

    private OptionalInt years(Client client, GreetingKind kind) {
        var year = client.birthday().map(date -> date.year()).filter(known -> known > 0);
        return OptionalInt.of(
                kind == GreetingKind.JUBILEE || kind == GreetingKind.OTHER
                        ? SAMPLE_YEARS
                        : year.map(known -> LocalDate.now(clock).getYear() - known)
                                .filter(years -> years > 0)
                                .orElse(SAMPLE_YEARS));
    }

    private Optional<FillOutcome> filled(String text, TextDraft draft, MergeValues values) {
        return Template.parse(text) instanceof ParsedTemplate.Understood(var template)
                ? Optional.of(filling.fill(template, values, draft.tone(), draft.language()))
                : Optional.empty();
    }

    /// Every place that such a text may have, with what the first of the clients would read there.
    ///
    /// @param genderForms a choice by gender as it is written, for an example
    public List<Place> places(TextDraft draft, int turn, String occasion, String genderForms) {
        var first = clients.pick(turn, whom(draft)).stream().findFirst();
        var places = new ArrayList<Place>();
        for (var field : TemplateField.values()) {
            if (field.isKnownFor(draft.kind())) {
                for (var grammaticalCase : GrammaticalCase.values()) {
                    if (grammaticalCase == GrammaticalCase.NOMINATIVE || field.declines()) {
                        var written = field.written(grammaticalCase, draft.language());
                        places.add(
                                new Place(
                                        written,
                                        Optional.of(field),
                                        grammaticalCase,
                                        example(written, draft, first, occasion)));
                    }
                }
            }
        }
        places.add(
                new Place(
                        genderForms,
                        Optional.empty(),
                        GrammaticalCase.NOMINATIVE,
                        example(genderForms, draft, first, occasion)));
        return places;
    }

    private String example(
            String written, TextDraft draft, Optional<Client> client, String occasion) {
        return client.flatMap(
                        known -> filled(written, draft, values(known, draft.kind(), occasion)))
                .filter(FillOutcome.Filled.class::isInstance)
                .map(outcome -> ((FillOutcome.Filled) outcome).text().text())
                .orElse("");
    }
}
