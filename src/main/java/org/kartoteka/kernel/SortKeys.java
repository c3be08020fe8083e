package org.kartoteka.kernel;

import java.text.Collator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Makes sort keys by the Russian alphabet, word by word: ё beside е, й after и, case and
/// diacritics ignored.
///
/// A collator alone ignores blanks and puts «Иванова Анна» before «Иванов Пётр». Remembers the
/// words it has met, so keep one for as long as a batch of keys takes and no longer. For one
/// thread.
public final class SortKeys {

    private static final int LONGEST_SORTED = 200;
    private static final char LAST = '\uffff';

    /// Less than any weight: a shorter word comes first.
    private static final char WORD_END = 0;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Collator collator = Collator.getInstance(Locale.of("ru"));
    private final Map<String, String> words = new HashMap<>();

    public SortKeys() {
        collator.setStrength(Collator.PRIMARY);
    }

    /// The key of `text`, of which only the first two hundred characters count. A text without a
    /// letter, such as a phone number in place of a name, comes after all that have one.
    public SortKey key(String text) {
        var sorted = text.length() > LONGEST_SORTED ? text.substring(0, LONGEST_SORTED) : text;
        var weights = new StringBuilder();
        if (sorted.codePoints().noneMatch(Character::isLetter)) {
            weights.append(LAST);
        }
        for (var word : NO_WORD.split(Fold.text(sorted))) {
            if (!word.isEmpty()) {
                weights.append(words.computeIfAbsent(word, this::weights)).append(WORD_END);
            }
        }
        return new SortKey(weights.toString(), sorted.toLowerCase(Locale.ROOT));
    }

    /// The collator's bytes two by two, as it compares them.
    private String weights(String word) {
        var bytes = collator.getCollationKey(word).toByteArray();
        var weights = new StringBuilder(bytes.length / 2);
        for (var i = 0; i + 1 < bytes.length; i += 2) {
            weights.append(
                    (char)
                            (Byte.toUnsignedInt(bytes[i]) << Byte.SIZE
                                    | Byte.toUnsignedInt(bytes[i + 1])));
        }
        return weights.toString();
    }
}
