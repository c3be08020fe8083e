package org.kartoteka.occasions.wording;

/// What a name says about the gender of the one who bears it.
///
/// @param sure whether a text may rely on it; never for [Gender#UNKNOWN]
public record GenderReading(Gender gender, boolean sure) {

    static final GenderReading NONE = new GenderReading(Gender.UNKNOWN, false);

    public GenderReading {
        if (sure && gender == Gender.UNKNOWN) {
            throw new IllegalArgumentException("Nothing known cannot be sure");
        }
    }

    static GenderReading sure(Gender gender) {
        return new GenderReading(gender, gender != Gender.UNKNOWN);
    }

    static GenderReading likely(Gender gender) {
        return new GenderReading(gender, false);
    }

    /// The gender a text may rely on.
    public Gender reliable() {
        return sure ? gender : Gender.UNKNOWN;
    }
}
