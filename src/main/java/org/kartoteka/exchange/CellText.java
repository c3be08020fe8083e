package org.kartoteka.exchange;

import org.kartoteka.kernel.Fold;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Takes from a cell what other programs put round its value.
final class CellText {

    /// What a text that was decoded wrongly is full of.
    private static final String MOJIBAKE_LETTERS = "РСÐÑÃÂ";

    private static final Pattern MOJIBAKE =
            Pattern.compile(
                    "[РСÐÑÃÂ][\u0080-\u00bf\u0402-\u040f\u0452-\u045f‚„…†‡€‰‹‘’“”•–—™›°±µ¶·№»ёЁ]");
    private static final Pattern ENTITY =
            Pattern.compile("&(quot|amp|lt|gt|nbsp|laquo|raquo|apos|#39|#34|mdash|ndash);");
    private static final Set<String> NOTHING =
            Set.of(
                    "-",
                    "--",
                    "—",
                    "–",
                    "?",
                    "??",
                    "???",
                    ".",
                    "n/a",
                    "#n/a",
                    "na",
                    "none",
                    "null",
                    "(null)",
                    "nil",
                    "нет",
                    "нету",
                    "не указан",
                    "не указано",
                    "не указана",
                    "unknown",
                    "неизвестно",
                    "не задано",
                    "####",
                    "undefined",
                    "\\n",
                    "nan",
                    "unspecified",
                    "не определен");

    private CellText() {}

    /// The value without invisible characters and without blanks round it.
    static String clean(String cell) {
        if (isSimple(cell)) {
            return cell;
        }
        var kept = new StringBuilder(cell.length());
        for (var i = 0; i < cell.length(); i++) {
            var letter = cell.charAt(i);
            if (!isInvisible(letter) && !(kept.isEmpty() && isBlank(letter))) {
                kept.append(letter);
            }
        }
        var end = kept.length();
        while (end > 0 && isBlank(kept.charAt(end - 1))) {
            end--;
        }
        return kept.substring(0, end);
    }

    /// Marks of direction and width, the soft hyphen, and control characters that are no blanks.
    private static boolean isInvisible(char letter) {
        return letter >= 0x200b && letter <= 0x200f
                || letter >= 0x202a && letter <= 0x202e
                || letter == 0x2060
                || letter == 0xfeff
                || letter == 0xad
                || Character.isISOControl(letter) && !isBlank(letter);
    }

    private static boolean isBlank(char letter) {
        return switch (letter) {
            case ' ', '\t', '\n', '\r', '\u00a0', '\u3000', '\u2007', '\u202f' -> true;
            default -> false;
        };
    }

    private static boolean isSimple(String cell) {
        if (cell.isEmpty()) {
            return true;
        }
        for (var i = 0; i < cell.length(); i++) {
            var letter = cell.charAt(i);
            if (letter < ' ' || (letter >= 0x7f && !(letter >= 0x410 && letter <= 0x451))) {
                return false;
            }
        }
        return cell.charAt(0) != ' ' && cell.charAt(cell.length() - 1) != ' ';
    }

    /// Whether people write this to say that there is nothing: `-`, `нет`, `n/a`.
    static boolean isNothing(String text) {
        return text.isEmpty() || (text.length() <= 12 && NOTHING.contains(Fold.text(text)));
    }

    /// Without the apostrophe that spreadsheets and shops put before numbers.
    static String withoutApostrophe(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' ? text.substring(1).strip() : text;
    }

    /// With HTML's most common entities and text decoded twice put right: `ООО
    /// &quot;Ромашка&quot;`, `РњР°СЂРёСЏ`.
    static String repaired(String text) {
        var plain =
                text.indexOf('&') >= 0 && ENTITY.matcher(text).find()
                        ? withoutEntities(text)
                        : text;
        return looksDecodedTwice(plain) ? decodedAgain(plain) : plain;
    }

    private static boolean looksDecodedTwice(String text) {
        return text.chars().anyMatch(letter -> MOJIBAKE_LETTERS.indexOf(letter) >= 0)
                && MOJIBAKE.matcher(text).find();
    }

    private static String withoutEntities(String text) {
        return text.replace("&quot;", "\"")
                .replace("&#34;", "\"")
                .replace("&laquo;", "«")
                .replace("&raquo;", "»")
                .replace("&apos;", "'")
                .replace("&#39;", "'")
                .replace("&nbsp;", " ")
                .replace("&mdash;", "—")
                .replace("&ndash;", "–")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /// UTF-8 that was read as a Windows encoding gives valid UTF-8 when written back in it; other
    /// text does not.
    private static String decodedAgain(String text) {
        for (var name : List.of("windows-1251", "windows-1252")) {
            try {
                var bytes = Charset.forName(name).newEncoder().encode(CharBuffer.wrap(text));
                var again =
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .decode(ByteBuffer.wrap(bytes.array(), 0, bytes.limit()))
                                .toString();
                if (again.length() < text.length()) {
                    return again;
                }
            } catch (CharacterCodingException notThisWay) {
                continue;
            }
        }
        return text;
    }
}
