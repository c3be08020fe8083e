package org.kartoteka.occasions;

/// How an occasion of one year stands on a day.
public enum OccasionState {
    /// It lies ahead, further than its lead time.
    UPCOMING,
    /// It lies ahead within its lead time: time to prepare, not yet to greet. Where only the month
    /// is known, the whole month as well.
    DUE,
    /// This is the day.
    TODAY,
    /// It has passed and a belated greeting is still better than none.
    MISSED,
    /// It has passed without a greeting and it is too late for one, or it passed before the client
    /// was known.
    PAST,
    GREETED,
    /// A person decided not to greet this year.
    SKIPPED;

    /// Nothing is left to do about it.
    public boolean isClosed() {
        return this == GREETED || this == SKIPPED;
    }

    /// A person should know of it now.
    public boolean isOpen() {
        return this == DUE || this == TODAY || this == MISSED;
    }
}
