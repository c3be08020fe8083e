package org.kartoteka.occasions.ui;

import org.kartoteka.occasions.TryText;
import org.kartoteka.occasions.wording.GrammaticalCase;
import org.kartoteka.occasions.wording.GreetingKind;
import org.kartoteka.occasions.wording.GreetingText;
import org.kartoteka.occasions.wording.TextProblem;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;

/// What is said of texts.
record TextWords(Messages messages) {

    String kind(GreetingKind kind) {
        return messages.get("occasions.texts.kind." + kind.name());
    }

    /// «Официально», «По-дружески, с опозданием».
    String manner(GreetingText text) {
        var tone = messages.get("occasions.tone." + text.tone().name());
        return text.late() ? tone + ", " + messages.get("occasions.texts.belated") : tone;
    }

    String problem(TextProblem problem, Language language) {
        return switch (problem) {
            case TextProblem.Empty(var part) ->
                    messages.get("occasions.texts.problem.empty." + part.name());
            case TextProblem.TooLong(_, var longest) ->
                    messages.get(
                            "occasions.texts.problem.long", messages.formats().number(longest));
            case TextProblem.LineBreak() -> messages.get("occasions.texts.problem.line");
            case TextProblem.Repeated() -> messages.get("occasions.texts.problem.repeated");
            case TextProblem.NeverKnown(_, var field) ->
                    messages.get(
                            "occasions.texts.problem.unknown.here",
                            "{" + field.name(language) + "}");
            case TextProblem.Flaw(_, var flaw) ->
                    messages.get("occasions.texts.flaw." + flaw.kind().name(), flaw.text());
        };
    }

    /// What a place of a template is, such as «имя отчество, винительный падеж (кого?)».
    String place(TryText.Place place, Language language) {
        return place.field()
                .map(
                        field ->
                                place.grammaticalCase() == GrammaticalCase.NOMINATIVE
                                        ? messages.get("occasions.texts.field." + field.name())
                                        : field.name(language)
                                                + ", "
                                                + messages.get(
                                                        "occasions.case."
                                                                + place.grammaticalCase().name()))
                .orElseGet(() -> messages.get("occasions.texts.field.gender"));
    }
}
