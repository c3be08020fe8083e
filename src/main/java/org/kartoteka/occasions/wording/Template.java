package org.kartoteka.occasions.wording;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A text with places to fill: only one that is understood whole can be had, so that a field the
/// program does not know never reaches a client.
///
/// `{имя отчество:вин}` is a field in a case, `{обращался|обращалась}` a choice by gender, a third
/// form is for a company or where the gender is not known; `{{` and `}}` are braces.
public final class Template {

    private static final int MOST_FORMS = 3;

    sealed interface Piece {}

    record Words(String text) implements Piece {}

    record Field(TemplateField field, GrammaticalCase grammaticalCase) implements Piece {}

    /// @param other for a company, or where the gender is not known
    record Forms(String male, String female, Optional<String> other) implements Piece {}

    private final List<Piece> pieces;

    private Template(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    public static ParsedTemplate parse(String text) {
        var reading = new Reading(text);
        reading.read();
        return reading.problems.isEmpty()
                ? new ParsedTemplate.Understood(new Template(reading.pieces))
                : new ParsedTemplate.Flawed(List.copyOf(reading.problems));
    }

    List<Piece> pieces() {
        return pieces;
    }

    /// The fields it fills.
    public Set<TemplateField> fields() {
        var fields = EnumSet.noneOf(TemplateField.class);
        for (var piece : pieces) {
            if (piece instanceof Field(var field, _)) {
                fields.add(field);
            }
        }
        return fields;
    }

    private static final class Reading {

        private final String text;
        private final List<Piece> pieces = new ArrayList<>();
        private final List<TemplateProblem> problems = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();

        Reading(String text) {
            this.text = text;
        }

        void read() {
            var at = 0;
            while (at < text.length()) {
                var letter = text.charAt(at);
                var isBrace = letter == '{' || letter == '}';
                if (isBrace && text.startsWith(String.valueOf(letter).repeat(2), at)) {
                    words.append(letter);
                    at += 2;
                } else if (letter == '{') {
                    at = place(at);
                } else {
                    if (letter == '}') {
                        problem(TemplateProblem.Kind.NOT_OPENED, at, at + 1);
                    }
                    words.append(letter);
                    at++;
                }
            }
            endWords();
        }

        private void endWords() {
            if (!words.isEmpty()) {
                pieces.add(new Words(words.toString()));
                words.setLength(0);
            }
        }

        /// @return where reading goes on
        private int place(int open) {
            endWords();
            var close = text.indexOf('}', open);
            var next = text.indexOf('{', open + 1);
            if (close < 0 || next >= 0 && next < close) {
                var end = next < 0 ? text.length() : next;
                problem(TemplateProblem.Kind.NOT_CLOSED, open, end);
                return end;
            }
            var inside = text.substring(open + 1, close);
            if (inside.isBlank()) {
                problem(TemplateProblem.Kind.NOTHING_INSIDE, open, close + 1);
            } else if (inside.contains("|")) {
                forms(inside, open, close + 1);
            } else {
                field(inside, open, close + 1);
            }
            return close + 1;
        }

        private void forms(String inside, int from, int to) {
            var forms = inside.split("\\|", -1);
            if (forms.length > MOST_FORMS) {
                problem(TemplateProblem.Kind.TOO_MANY_FORMS, from, to);
                return;
            }
            pieces.add(
                    new Forms(
                            forms[0],
                            forms[1],
                            forms.length == MOST_FORMS ? Optional.of(forms[2]) : Optional.empty()));
        }

        private void field(String inside, int from, int to) {
            var parts = inside.split(":", 2);
            var field = TemplateField.named(parts[0]);
            if (field.isEmpty()) {
                problem(TemplateProblem.Kind.UNKNOWN_FIELD, from, to);
                return;
            }
            if (parts.length == 1) {
                pieces.add(new Field(field.get(), GrammaticalCase.NOMINATIVE));
                return;
            }
            var grammaticalCase = CaseName.read(parts[1]);
            if (!field.get().declines()) {
                problem(TemplateProblem.Kind.FIELD_DOES_NOT_DECLINE, from, to);
            } else if (grammaticalCase.isEmpty()) {
                problem(TemplateProblem.Kind.UNKNOWN_CASE, from, to);
            } else {
                pieces.add(new Field(field.get(), grammaticalCase.get()));
            }
        }

        private void problem(TemplateProblem.Kind kind, int from, int to) {
            problems.add(new TemplateProblem(kind, from, to, text.substring(from, to)));
        }
    }
}
