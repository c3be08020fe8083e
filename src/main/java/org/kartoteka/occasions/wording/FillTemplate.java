package org.kartoteka.occasions.wording;

import org.kartoteka.kernel.PersonName;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Plural;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// Puts a client into a template: names in their case, words in their gender.
///
/// What is put in is never read as a template again. Any thread.
public final class FillTemplate {

    private final Genders genders;
    private final Declension declension;
    private final Salutations salutations;

    public FillTemplate(Genders genders, Declension declension) {
        this.genders = genders;
        this.declension = declension;
        this.salutations = new Salutations(genders);
    }

    /// @param language of the text
    public FillOutcome fill(Template template, MergeValues values, Tone tone, Language language) {
        var parts = new ArrayList<FilledText.Part>();
        var missing = EnumSet.noneOf(TemplateField.class);
        for (var piece : template.pieces()) {
            switch (piece) {
                case Template.Words(var text) ->
                        parts.add(part(text, FilledText.Part.Kind.TEMPLATE));
                case Template.Forms forms -> parts.add(inGender(forms, values.recipient()));
                case Template.Field field -> {
                    var filled = filled(field, values, tone, language);
                    if (filled.text().isBlank()) {
                        missing.add(field.field());
                    }
                    parts.add(filled);
                }
            }
        }
        return missing.isEmpty()
                ? new FillOutcome.Filled(new FilledText(parts))
                : new FillOutcome.Incomplete(missing);
    }

    /// Those of `texts` that can be written to this client: understood, and nothing missing.
    public List<GreetingText> fitting(List<GreetingText> texts, MergeValues values) {
        return texts.stream()
                .filter(text -> fits(text.subject(), text, values))
                .filter(text -> fits(text.body(), text, values))
                .toList();
    }

    private boolean fits(String template, GreetingText text, MergeValues values) {
        return Template.parse(template) instanceof ParsedTemplate.Understood(var understood)
                && fill(understood, values, text.tone(), text.language())
                        instanceof FillOutcome.Filled;
    }

    private static FilledText.Part part(String text, FilledText.Part.Kind kind) {
        return new FilledText.Part(text, kind, Optional.empty());
    }

    /// A word in the gender of the one written to. Where that is not known and the template has no
    /// third form, both are written and the person is asked to look.
    private FilledText.Part inGender(Template.Forms forms, Recipient recipient) {
        var reliable = genders.of(recipient.name()).reliable();
        var gender = recipient.company() ? Gender.UNKNOWN : reliable;
        return switch (gender) {
            case MALE -> part(forms.male(), FilledText.Part.Kind.FILLED);
            case FEMALE -> part(forms.female(), FilledText.Part.Kind.FILLED);
            case UNKNOWN ->
                    forms.other()
                            .map(form -> part(form, FilledText.Part.Kind.FILLED))
                            .orElseGet(
                                    () ->
                                            new FilledText.Part(
                                                    forms.male() + "/" + forms.female(),
                                                    FilledText.Part.Kind.FILLED,
                                                    Optional.of(Doubt.GENDER)));
        };
    }

    private FilledText.Part filled(
            Template.Field field, MergeValues values, Tone tone, Language language) {
        var name = values.recipient().name();
        return switch (field.field()) {
            case SALUTATION ->
                    part(
                            salutations.of(values.recipient(), tone, language),
                            FilledText.Part.Kind.FILLED);
            case GIVEN -> declined(name, NameShape.GIVEN, field.grammaticalCase());
            case POLITE -> declined(name, NameShape.POLITE, field.grammaticalCase());
            case FAMILY -> declined(name, NameShape.FAMILY, field.grammaticalCase());
            case GIVEN_FAMILY -> declined(name, NameShape.GIVEN_FAMILY, field.grammaticalCase());
            case FULL ->
                    declined(
                            name,
                            language == Language.RUSSIAN ? NameShape.FULL : NameShape.GIVEN_FAMILY,
                            field.grammaticalCase());
            case COMPANY -> part(values.recipient().organization(), FilledText.Part.Kind.FILLED);
            case YEARS -> years(values, "%d");
            case AGE -> age(values, language);
            case YEARS_ORDINAL -> ordinal(values, language);
            case OCCASION -> part(values.occasion(), FilledText.Part.Kind.FILLED);
            case LINK -> part(values.link(), FilledText.Part.Kind.FILLED);
        };
    }

    private FilledText.Part declined(
            PersonName name, NameShape shape, GrammaticalCase grammaticalCase) {
        return switch (declension.of(name, shape, grammaticalCase)) {
            case DeclinedName.Sure(var text, var byHand) ->
                    part(text, byHand ? FilledText.Part.Kind.TAUGHT : FilledText.Part.Kind.FILLED);
            case DeclinedName.Unsure(var text, var doubt) ->
                    new FilledText.Part(
                            text,
                            FilledText.Part.Kind.FILLED,
                            Optional.of(doubt),
                            Optional.of(new FilledText.Correctable(text, grammaticalCase)));
        };
    }

    private static FilledText.Part years(MergeValues values, String format) {
        var text = values.years().isPresent() ? format.formatted(values.years().getAsInt()) : "";
        return part(text, FilledText.Part.Kind.FILLED);
    }

    private static FilledText.Part age(MergeValues values, Language language) {
        if (language == Language.ENGLISH || values.years().isEmpty()) {
            return years(values, "%d");
        }
        return years(
                values,
                switch (Plural.of(values.years().getAsInt(), language)) {
                    case ONE -> "%d год";
                    case FEW -> "%d года";
                    case MANY, OTHER -> "%d лет";
                });
    }

    /// “1st”, “22nd”, “113th”; «50-й».
    private static FilledText.Part ordinal(MergeValues values, Language language) {
        if (language == Language.RUSSIAN || values.years().isEmpty()) {
            return years(values, "%d-й");
        }
        var count = values.years().getAsInt();
        var teen = count % 100 / 10 == 1;
        return years(
                values,
                switch (teen ? 0 : count % 10) {
                    case 1 -> "%dst";
                    case 2 -> "%dnd";
                    case 3 -> "%drd";
                    default -> "%dth";
                });
    }
}
