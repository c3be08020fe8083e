package org.kartoteka.occasions.wording;

import java.util.Objects;
import java.util.OptionalInt;

/// What fills the fields of a template. An empty text is a value not known.
///
/// @param years how old somebody is, or something, on the day that is greeted; from 1
/// @param occasion what the person called the occasion
/// @param link where to leave a review
public record MergeValues(Recipient recipient, OptionalInt years, String occasion, String link) {

    public MergeValues {
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(years, "years");
        occasion = occasion.strip();
        link = link.strip();
    }

    public static MergeValues of(Recipient recipient) {
        return new MergeValues(recipient, OptionalInt.empty(), "", "");
    }

    public MergeValues withYears(int count) {
        return new MergeValues(recipient, OptionalInt.of(count), occasion, link);
    }

    public MergeValues withLink(String address) {
        return new MergeValues(recipient, years, occasion, address);
    }
}
