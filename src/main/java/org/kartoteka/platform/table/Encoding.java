package org.kartoteka.platform.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// How bytes become text.
///
/// @param charset of the file
/// @param bom whether the file begins with a byte order mark
/// @param strayAs the encoding of single lines that are not valid in `charset`, as lists glued
///   together from two programs have them
public record Encoding(Charset charset, boolean bom, Optional<Charset> strayAs) {

    public static final Encoding UTF_8 = of(StandardCharsets.UTF_8);

    public static Encoding of(Charset charset) {
        return new Encoding(charset, false, Optional.empty());
    }

    static Encoding marked(Charset charset) {
        return new Encoding(charset, true, Optional.empty());
    }

    Encoding withStrayLinesAs(Charset other) {
        return new Encoding(charset, bom, Optional.of(other));
    }

    /// The name that people know: `utf-8`, `utf-16le`, `windows-1251`, `koi8-r`, `cp866`,
    /// `mac-cyrillic`.
    public String label() {
        var name = charset.name().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "ibm866" -> "cp866";
            case "x-maccyrillic" -> "mac-cyrillic";
            default -> name;
        };
    }

    int bomLength() {
        if (!bom) {
            return 0;
        }
        var name = charset.name();
        return name.startsWith("UTF-8") ? 3 : name.startsWith("UTF-32") ? 4 : 2;
    }
}
