package org.kartoteka.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

/// An e-mail address as written, known to look like one.
///
/// @param written with one @, something before it and a domain with a dot or of one word after it;
///   no blank inside
public record EmailAddress(String written) {

    private static final Pattern SHAPE = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+");
    private static final int LONGEST = 320;

    /// @throws IllegalArgumentException if it does not look like an address
    public EmailAddress {
        if (!looksRight(written)) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    public static boolean looksRight(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }

    /// The form in which two notations of one address are equal: lower case.
    public String identity() {
        return written.toLowerCase(Locale.ROOT);
    }
}
