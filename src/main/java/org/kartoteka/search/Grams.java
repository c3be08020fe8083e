package org.kartoteka.search;

/// Which runs of letters or digits occur in which of a few neighbouring blocks: where a block lacks
/// one of a word's runs in a field, the field need not be looked through for the word. Each run
/// marks two places of the table; others may have marked both, so it may say yes wrongly, never no.
///
/// Each field has runs of its own, and so has what its texts begin with.
final class Grams {

    /// As many as a `long` has bits.
    static final int BLOCKS = Long.SIZE;

    /// A block of the usual size marks about a seventh of them.
    private static final int PLACES = 1 << 15;

    private static final int LONGEST = 3;

    /// There are so few digits that only longer runs tell blocks apart.
    private static final int LONGEST_OF_DIGITS = 5;

    private static final int FACTOR = 0x9E3779B1;
    private static final int OTHER_FACTOR = 0x85EBCA6B;
    private static final int HALF = Integer.SIZE / 2;
    private static final int UNUSED_BITS = Integer.SIZE - Integer.numberOfTrailingZeros(PLACES);

    /// A bit for each block that has a run of this place: asked about a run, one look answers for
    /// all of them.
    private final long[] table = new long[PLACES];

    /// Enters, for a block, every run of the text of a field between `from` and `to`, but none that
    /// reaches over [CardText#BETWEEN], and the beginning.
    void add(int block, SearchField field, String text, int from, int to) {
        for (var at = from; at < to; at++) {
            addRuns(block, seed(field), longest(field), text, at, to);
        }
        addRuns(block, seedOfBeginnings(field), longest(field), text, from, to);
    }

    private void addRuns(int block, int seed, int longest, String text, int from, int to) {
        var hash = seed;
        var end = Math.min(to, from + longest);
        for (var i = from; i < end && text.charAt(i) != CardText.BETWEEN; i++) {
            hash = extended(hash, text.charAt(i));
            table[place(hash)] |= 1L << block;
            table[otherPlace(hash)] |= 1L << block;
        }
    }

    /// The blocks that may have what all of `places` stand for, a bit for each.
    long having(int[] places) {
        var blocks = ~0L;
        for (var place : places) {
            blocks &= table[place];
        }
        return blocks;
    }

    /// The places that a block with `word` in the field marks: those of each of its longest runs.
    static int[] places(SearchField field, String word) {
        var length = Math.min(longest(field), word.length());
        var places = new int[2 * (word.length() - length + 1)];
        for (var from = 0; 2 * from < places.length; from++) {
            var hash = hash(seed(field), word, from, length);
            places[2 * from] = place(hash);
            places[2 * from + 1] = otherPlace(hash);
        }
        return places;
    }

    /// The places that a block marks if the field of a client in it begins with `word`.
    static int[] beginning(SearchField field, String word) {
        var length = Math.min(longest(field), word.length());
        var hash = hash(seedOfBeginnings(field), word, 0, length);
        return new int[] {place(hash), otherPlace(hash)};
    }

    private static int hash(int seed, String word, int from, int length) {
        var hash = seed;
        for (var i = from; i < from + length; i++) {
            hash = extended(hash, word.charAt(i));
        }
        return hash;
    }

    private static int place(int hash) {
        return hash >>> UNUSED_BITS;
    }

    private static int otherPlace(int hash) {
        return (hash ^ hash >>> HALF) * OTHER_FACTOR >>> UNUSED_BITS;
    }

    private static int longest(SearchField field) {
        return field == SearchField.PHONE ? LONGEST_OF_DIGITS : LONGEST;
    }

    private static int seed(SearchField field) {
        return extended(0, (char) field.ordinal());
    }

    private static int seedOfBeginnings(SearchField field) {
        return ~seed(field);
    }

    private static int extended(int hash, char letter) {
        return (hash + letter + 1) * FACTOR;
    }
}
