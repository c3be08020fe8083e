package org.kartoteka.occasions.wording;

import org.kartoteka.kernel.PersonName;
import org.kartoteka.platform.text.Language;

/// What kind of text is asked for.
public record TextRequest(GreetingKind kind, Tone tone, boolean late, Language language) {

    /// «Ты» is said to somebody by the name, and not to several people: a friendly text is for a
    /// person whose first name is known, or for the anniversary of a company.
    public static TextRequest toward(
            Recipient recipient, GreetingKind kind, Tone tone, boolean late, Language language) {
        var friendly =
                kind == GreetingKind.COMPANY_ANNIVERSARY
                        || !recipient.company() && hasFirstName(recipient.name());
        return new TextRequest(kind, friendly ? tone : Tone.FORMAL, late, language);
    }

    private static boolean hasFirstName(PersonName name) {
        return !name.nickname().isEmpty()
                || !name.given().isEmpty() && !NameWord.isInitial(name.given());
    }

    boolean matches(GreetingText text) {
        return text.kind() == kind
                && text.tone() == tone
                && text.late() == late
                && text.language() == language;
    }
}
