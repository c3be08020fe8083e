package org.kartoteka.satisfaction;

/// What a person settled about asking clients and about scores that ask for a call.
///
/// @param askEveryMonths how often a client is to be asked, 1 to 24 months
/// @param notAgainDays days after being asked in which a client is left in peace, 0 to 365
/// @param lowScore a score of 1 to 5 from here down asks for a call, 1 to 4
/// @param dropHundredths so many hundredths of a point below the client's own mean do so too, 1 to
///   400
/// @param monthsBeforeEnd months before the end of a contract at which its survey is due, 0 to 12
public record SatisfactionRules(
        int askEveryMonths,
        int notAgainDays,
        int lowScore,
        int dropHundredths,
        int monthsBeforeEnd) {

    /// What is shipped.
    public static final SatisfactionRules DEFAULTS = new SatisfactionRules(3, 30, 2, 100, 2);

    private static final int MOST_MONTHS = 24;
    private static final int MOST_DAYS = 365;
    private static final int MOST_LOW = 4;
    private static final int WIDEST_DROP = 400;
    private static final int MOST_BEFORE_END = 12;
    private static final double HUNDREDTHS = 100;

    public SatisfactionRules {
        requireWithin(askEveryMonths, 1, MOST_MONTHS);
        requireWithin(notAgainDays, 0, MOST_DAYS);
        requireWithin(lowScore, 1, MOST_LOW);
        requireWithin(dropHundredths, 1, WIDEST_DROP);
        requireWithin(monthsBeforeEnd, 0, MOST_BEFORE_END);
    }

    private static void requireWithin(int value, int lowest, int highest) {
        if (value < lowest || value > highest) {
            throw new IllegalArgumentException("Rule out of range: " + value);
        }
    }

    /// In points on the scale from 1 to 5.
    double drop() {
        return dropHundredths / HUNDREDTHS;
    }
}
