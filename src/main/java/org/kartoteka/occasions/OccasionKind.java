package org.kartoteka.occasions;

/// What a date that comes round every year stands for.
public enum OccasionKind {
    /// Of a person; read off the card and never stored a second time.
    BIRTHDAY,
    /// Of a person; usually known without a year.
    NAME_DAY,
    /// The founding of a company, which its card may hold, or the day it became our client.
    COMPANY_ANNIVERSARY,
    /// Anything else, such as a wedding; the day itself counts as its first.
    OTHER;

    /// The years of a person's life that are more than one birthday among others: coming of age,
    /// then what ends in 0 or 5 from 20 on.
    private static final int OF_AGE = 18;

    private static final int FIRST_ROUND_AGE = 20;

    /// Whether `years` make a jubilee. People: 18, 20, 25, 30 and on by fives. Companies and
    /// everything else: 1, then 5, 10, 15 and on by fives. Name days have none.
    ///
    /// The steps of five and ten are the Russian custom («юбилей» in Ozhegov's dictionary: a round
    /// date), 18 is coming of age (article 21 of the Civil Code), the first year is when a client
    /// who came is a client who stayed.
    public boolean isJubilee(int years) {
        return switch (this) {
            case BIRTHDAY -> years == OF_AGE || years >= FIRST_ROUND_AGE && years % 5 == 0;
            case COMPANY_ANNIVERSARY, OTHER -> years == 1 || years >= 5 && years % 5 == 0;
            case NAME_DAY -> false;
        };
    }

    /// The smallest number of years that is an anniversary of this kind.
    int firstYears() {
        return this == OTHER ? 0 : 1;
    }
}
