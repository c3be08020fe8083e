package org.kartoteka.occasions.wording;

import org.kartoteka.platform.text.Language;

import java.util.Objects;

/// One text to greet or write with.
///
/// @param id stays the same for the same text, in both languages; what was used is remembered by it
/// @param late whether it is for after the day
/// @param subject a template of one line
/// @param body a template
public record GreetingText(
        String id,
        GreetingKind kind,
        Tone tone,
        boolean late,
        Language language,
        String subject,
        String body) {

    public GreetingText {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(tone, "tone");
        Objects.requireNonNull(language, "language");
        if (id.isBlank() || subject.isBlank() || body.isBlank()) {
            throw new IllegalArgumentException("A text has an id, a subject and a body");
        }
    }
}
