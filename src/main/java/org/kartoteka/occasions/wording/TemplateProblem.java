package org.kartoteka.occasions.wording;

/// What a person can mend in a template, shown beside it.
///
/// @param from where it begins, a place in the text from 0
/// @param to where it ends, exclusive
/// @param text the part that is not understood
public record TemplateProblem(Kind kind, int from, int to, String text) {

    public enum Kind {
        UNKNOWN_FIELD,
        UNKNOWN_CASE,
        /// The field has no cases.
        FIELD_DOES_NOT_DECLINE,
        /// `{}`.
        NOTHING_INSIDE,
        /// More than three forms.
        TOO_MANY_FORMS,
        /// `{` without `}`.
        NOT_CLOSED,
        /// `}` without `{`.
        NOT_OPENED
    }
}
