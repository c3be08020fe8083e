package org.kartoteka.occasions;

/// Who counts as loyal, and how often they are thanked.
///
/// A client is loyal with at least [#contacts] talks or [#purchases] purchases in the last
/// [#overMonths] months, or in a late stage of the relationship (expansion or commitment).
///
/// @param againMonths after how many months without thanks it is time, 1 to 60
/// @param reviewLink where a client can leave a review; empty if nowhere
public record CourtesyRules(
        int contacts, int purchases, int overMonths, int againMonths, String reviewLink) {

    /// Once in two months over a year is more than chance, and so is to buy a second time. Half a
    /// year between two thanks: oftener they wear off.
    public static final CourtesyRules DEFAULTS = new CourtesyRules(6, 2, 12, 6, "");

    public static final int MOST_COUNT = 999;
    public static final int MOST_MONTHS = 60;
    public static final int LONGEST_LINK = 2_000;

    public CourtesyRules {
        reviewLink = reviewLink.strip();
        require(contacts, MOST_COUNT);
        require(purchases, MOST_COUNT);
        require(overMonths, MOST_MONTHS);
        require(againMonths, MOST_MONTHS);
        if (reviewLink.length() > LONGEST_LINK || reviewLink.lines().count() > 1) {
            throw new IllegalArgumentException("A link is one line of at most " + LONGEST_LINK);
        }
    }

    private static void require(int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException("Outside 1 to " + most);
        }
    }
}
