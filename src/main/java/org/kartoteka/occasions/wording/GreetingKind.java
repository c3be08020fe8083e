package org.kartoteka.occasions.wording;

/// What a text is written for.
public enum GreetingKind {
    BIRTHDAY,
    /// A birthday with a round number; its texts say the number.
    JUBILEE,
    NAME_DAY,
    COMPANY_ANNIVERSARY,
    NEW_YEAR,
    /// A day of which only the label tells what it is.
    OTHER,
    THANKS,
    REVIEW_REQUEST,
    /// An answer to what clients write again and again.
    ANSWER;

    /// Whether there is a day to come too late for.
    public boolean hasDay() {
        return switch (this) {
            case BIRTHDAY, JUBILEE, NAME_DAY, COMPANY_ANNIVERSARY, NEW_YEAR, OTHER -> true;
            case THANKS, REVIEW_REQUEST, ANSWER -> false;
        };
    }
}
