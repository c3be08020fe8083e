package org.kartoteka.kernel;

import java.io.ByteArrayOutputStream;
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
    private static final int LAST = 0xff;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Collator collator = Collator.getInstance(Locale.of("ru"));
    private final Map<String, byte[]> words = new HashMap<>();

    public SortKeys() {
        collator.setStrength(Collator.PRIMARY);
    }

    /// The key of `text`, of which only the first two hundred characters count. A text without a
    /// letter, such as a phone number in place of a name, comes after all that have one.
    public SortKey key(String text) {
        var sorted = text.length() > LONGEST_SORTED ? text.substring(0, LONGEST_SORTED) : text;
        var weights = new ByteArrayOutputStream();
        if (sorted.codePoints().noneMatch(Character::isLetter)) {
            weights.write(LAST);
        }
        for (var word : NO_WORD.split(Fold.text(sorted))) {
            if (!word.isEmpty()) {
                weights.writeBytes(words.computeIfAbsent(word, this::weights));
                weights.write(0); // less than any weight of two bytes: a shorter word comes first
                weights.write(0);
            }
        }
        return new SortKey(weights.toByteArray(), sorted.toLowerCase(Locale.ROOT));
    }

    private byte[] weights(String word) {
        return collator.getCollationKey(word).toByteArray();
    }
}
