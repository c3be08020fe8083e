package org.kartoteka.briefs;

/// When a phrase helps.
public enum Situation {
    /// Not a moment but what to think of in every call, ticked off one by one.
    CHECKLIST,
    USUAL,
    FIRST_TALK,
    LONG_SILENCE,
    PROMISE_LATE,
    BIRTHDAY,
    AFTER_BAD_TALK,
    DIFFICULT,
    TOO_DEAR,
    CLOSING,
    REVIEW,
    /// Not a moment but what to note of a long talk about the relation itself.
    INTERVIEW
}
