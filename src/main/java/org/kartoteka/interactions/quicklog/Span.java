package org.kartoteka.interactions.quicklog;

/// A stretch of the line and what it was taken for. The spans of a line follow each other without a
/// gap.
///
/// @param end behind its last character
public record Span(Kind kind, int start, int end) {

    public enum Kind {
        /// White space between two spans.
        BLANK,
        CLIENT,
        WHEN,
        CHANNEL,
        DIRECTION,
        DURATION,
        /// Part of the text as well.
        OUTCOME,
        SENTIMENT,
        SCORE,
        TAG,
        TEXT,
        /// A dash or a bullet between the parts of the head.
        SEPARATOR,
        /// The `!` before a next step.
        STEP_MARK,
        STEP_DATE,
        STEP_TEXT,
        /// «!нет»: nothing follows, on purpose.
        NO_STEP,
        /// «обещал» and its like.
        PROMISE_MARK,
        PROMISE_DATE,
        PROMISE_TEXT
    }

    public String of(String line) {
        return line.substring(start, end);
    }
}
