package org.kartoteka.occasions.wording;

import org.kartoteka.platform.text.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A text as typed, with what a person has to mend before it can be used.
///
/// @param late whether it is for after the day; never where the occasion has no day
/// @param subject a template of one line
/// @param body a template
public record TextDraft(
        GreetingKind kind,
        Tone tone,
        boolean late,
        Language language,
        String subject,
        String body) {

    /// The most characters of a subject: a line of a letter holds 998 octets (RFC 5322, 2.1.1), and
    /// what is filled in needs its room.
    public static final int LONGEST_SUBJECT = 200;

    /// The most characters of a letter, ten pages.
    public static final int LONGEST_BODY = 20_000;

    public TextDraft {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(tone, "tone");
        Objects.requireNonNull(language, "language");
        late = late && kind.hasDay();
        subject = subject.strip();
        body = body.strip();
    }

    /// The words of `text`.
    public static TextDraft of(GreetingText text) {
        return new TextDraft(
                text.kind(),
                text.tone(),
                text.late(),
                text.language(),
                text.subject(),
                text.body());
    }

    /// What is wrong, the subject first; empty where the text can be stored.
    ///
    /// @param others texts that it must not repeat word for word, or a client would get the same
    ///   twice under two names
    public List<TextProblem> problems(List<GreetingText> others) {
        var problems = new ArrayList<TextProblem>();
        problems.addAll(of(TextProblem.Part.SUBJECT, subject, LONGEST_SUBJECT));
        problems.addAll(of(TextProblem.Part.BODY, body, LONGEST_BODY));
        if (subject.codePoints().anyMatch(TextDraft::breaksLine)) {
            problems.add(new TextProblem.LineBreak());
        }
        if (others.stream().anyMatch(this::says)) {
            problems.add(new TextProblem.Repeated());
        }
        return problems;
    }

    private List<TextProblem> of(TextProblem.Part part, String text, int longest) {
        if (text.isEmpty()) {
            return List.of(new TextProblem.Empty(part));
        }
        if (text.length() > longest) {
            return List.of(new TextProblem.TooLong(part, longest));
        }
        return switch (Template.parse(text)) {
            case ParsedTemplate.Flawed(var flaws) ->
                    flaws.stream()
                            .<TextProblem>map(flaw -> new TextProblem.Flaw(part, flaw))
                            .toList();
            case ParsedTemplate.Understood(var template) ->
                    template.fields().stream()
                            .filter(field -> !field.isKnownFor(kind))
                            .<TextProblem>map(field -> new TextProblem.NeverKnown(part, field))
                            .toList();
        };
    }

    /// Every control character counts: some programs break a line at it, none shows it.
    private static boolean breaksLine(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private boolean says(GreetingText other) {
        return other.language() == language
                && Stream.of(other.body(), body).map(TextDraft::plain).distinct().count() == 1;
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
