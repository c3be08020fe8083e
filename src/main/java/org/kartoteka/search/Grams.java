package org.kartoteka.search;

/// Which runs of one to three letters occur in a text, as bits of a small table: a text that lacks
/// one of a word's runs need not be looked through for the word. Different runs may share a bit, so
/// the table may say yes wrongly, never no.
final class Grams {

    private static final int BITS = 1 << 16;
    private static final int LONGEST = 3;
    private static final int FACTOR = 0x9E3779B1;

    private final long[] table = new long[BITS / Long.SIZE];

    void add(String text) {
        for (var i = 0; i < text.length(); i++) {
            for (var length = 1; length <= Math.min(LONGEST, text.length() - i); length++) {
                var bit = bit(text, i, length);
                table[bit / Long.SIZE] |= 1L << bit;
            }
        }
    }

    /// The bits that a text with `word` in it has: one for each run of three letters, or one for a
    /// shorter word.
    static int[] bits(String word) {
        var length = Math.min(LONGEST, word.length());
        var bits = new int[word.length() - length + 1];
        for (var i = 0; i < bits.length; i++) {
            bits[i] = bit(word, i, length);
        }
        return bits;
    }

    private static int bit(String text, int from, int length) {
        var hash = length;
        for (var i = from; i < from + length; i++) {
            hash = (hash + text.charAt(i)) * FACTOR;
        }
        return hash >>> (Integer.SIZE - Integer.numberOfTrailingZeros(BITS));
    }

    boolean mayHave(int[] bits) {
        for (var bit : bits) {
            if ((table[bit / Long.SIZE] & 1L << bit) == 0) {
                return false;
            }
        }
        return true;
    }
}
