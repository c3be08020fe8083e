package org.kartoteka.search;

/// How well a place on the card answers to a word: the beginning of the name best, the inside of a
/// note worst.
final class Rank {

    /// Of what answers nowhere.
    static final int NONE = Integer.MAX_VALUE;

    /// What the other keyboard layout adds: a word as typed goes before it, wherever it is found.
    static final int OTHER_LAYOUT = 100;

    /// Ranks below this are beginnings of the name's words.
    private static final int NAMED = 2;

    private static final int FIELDS = SearchField.values().length;

    enum Place {
        BEGINNING,
        WORD,
        INSIDE
    }

    private Rank() {}

    /// The name by any of its words first, then the beginnings of the other fields, of their words,
    /// and what is inside.
    static int of(SearchField field, Place place) {
        var named = field == SearchField.NAME && place != Place.INSIDE;
        return named ? place.ordinal() : NAMED + place.ordinal() * FIELDS + field.ordinal();
    }

    /// The best that can be found in the field.
    static int best(SearchField field) {
        return of(field, Place.BEGINNING);
    }
}
