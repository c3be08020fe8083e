package org.kartoteka.occasions.wording;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.kartoteka.clients.NameForms;
import org.kartoteka.platform.text.Language;

/// Templates that are known to be right, filled.
final class Letters {

    private Letters() {}

    static FillTemplate filling() {
        var genders = new Genders(NameForms.shipped(), NameCorrections.NONE);
        return new FillTemplate(genders, new Declension(genders, NameCorrections.NONE));
    }

    static Template template(String text) {
        return assertInstanceOf(ParsedTemplate.Understood.class, Template.parse(text), text)
                .template();
    }

    static FilledText text(FillTemplate fill, String template, Recipient recipient) {
        return text(fill, template, MergeValues.of(recipient), Language.RUSSIAN);
    }

    static FilledText text(
            FillTemplate fill, String template, MergeValues values, Language language) {
        var outcome = fill.fill(template(template), values, Tone.FORMAL, language);
        return assertInstanceOf(FillOutcome.Filled.class, outcome).text();
    }
}
