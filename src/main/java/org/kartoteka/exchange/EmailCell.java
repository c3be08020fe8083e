package org.kartoteka.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// The addresses in one cell, in the forms that programs write: several with separators, `Name
/// <address>`, `mailto:`.
///
/// @param addresses as written, without what stood round them
/// @param rest parts that are no address, nor a word for "none"
record EmailCell(List<String> addresses, List<String> rest) {

    private static final Pattern BETWEEN = Pattern.compile(" ::: |[;,|\n\r\t]+| / ");
    private static final Pattern ANGLES =
            Pattern.compile("(?s)^(.*)<\\s*(?:mailto:)?([^<>]+)\\s*>.*$");
    private static final Pattern DISPLAY_END =
            Pattern.compile("^\\s*(?:\"[^\"]*\"|[^<@]*)\\s*(?=<)");
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+[\\p{L}\\p{N}-]{2,}");
    private static final Pattern FLAG =
            Pattern.compile("[01]|smtp|ex|home|work|invalid|optout", Pattern.CASE_INSENSITIVE);
    private static final Pattern JSON_ARRAY =
            Pattern.compile("^\\[\\s*\".*\"\\s*]$", Pattern.DOTALL);

    static EmailCell of(String cell) {
        var addresses = new ArrayList<String>();
        var rest = new ArrayList<String>();
        var text = JSON_ARRAY.matcher(cell).matches() ? cell.substring(1, cell.length() - 1) : cell;
        for (var part : parts(text)) {
            take(part, addresses, rest);
        }
        return new EmailCell(addresses, rest);
    }

    /// A comma inside `"Nord, Nea" <nea@…>` does not separate.
    private static List<String> parts(String text) {
        if (text.indexOf('<') < 0) {
            return Arrays.asList(BETWEEN.split(text));
        }
        var parts = new ArrayList<String>();
        for (var piece : text.split("(?<=>)\\s*[;,|\n]?\\s*")) {
            parts.addAll(
                    DISPLAY_END.matcher(piece).find()
                            ? List.of(piece)
                            : Arrays.asList(BETWEEN.split(piece)));
        }
        return parts;
    }

    private static void take(String part, List<String> addresses, List<String> rest) {
        var bare = bare(part);
        if (CellText.isNothing(bare) || FLAG.matcher(bare).matches()) {
            return;
        }
        if (isAddress(bare)) {
            addresses.add(bare);
            return;
        }
        var words = bare.split("\\s+");
        if (words.length > 1 && Arrays.stream(words).allMatch(EmailCell::isAddress)) {
            addresses.addAll(List.of(words));
        } else {
            rest.add(bare);
        }
    }

    private static String bare(String part) {
        var angles = ANGLES.matcher(part);
        var inner = CellText.clean(angles.matches() ? angles.group(2) : part);
        var unquoted =
                inner.length() > 1 && inner.startsWith("\"") && inner.endsWith("\"")
                        ? inner.substring(1, inner.length() - 1)
                        : inner;
        var unguarded = CellText.withoutApostrophe(unquoted);
        return unguarded.regionMatches(true, 0, "mailto:", 0, 7)
                ? unguarded.substring(7).strip()
                : unguarded;
    }

    /// Whether it is a whole address with a dotted domain, in one alphabet: `ivаn@example.com` with
    /// a Cyrillic а is a typing slip that no letter would reach.
    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches()
                && !text.contains("..")
                && text.chars().filter(letter -> letter == '@').count() == 1
                && !mixesAlphabets(text);
    }

    private static boolean mixesAlphabets(String text) {
        var latin = false;
        var cyrillic = false;
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            latin |= letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
            cyrillic |= letter >= '\u0400' && letter <= '\u04ff';
            if (letter == '@' || letter == '.') {
                if (latin && cyrillic) {
                    return true;
                }
                latin = false;
                cyrillic = false;
            }
        }
        return latin && cyrillic;
    }
}
