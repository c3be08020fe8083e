package org.kartoteka.clients;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Tells by their shape what lines and parts of lines of a pasted text are.
final class PasteShapes {

    private static final int MOST_WORDS_OF_A_FIELD = 7;

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[|•·▪●♦;\\t,]\\s*|\\s+[–—/\\-]+\\s+|\\s{3,}");
    private static final Pattern POSTAL_CODE = Pattern.compile("(?<!\\d)\\d{6}(?!\\d)");
    private static final Pattern CALL = Pattern.compile("\\p{L}[!?](?=\\s|\\)|$)");
    private static final Pattern SENTENCE = Pattern.compile("\\p{Ll}{4,}[.!?…)](?=\\s|$)");
    private static final Pattern NO_TEXT =
            Pattern.compile("[\\p{P}\\p{Z}\\p{C}\\p{Sm}\\p{Sk}\\s]*");

    private PasteShapes() {}

    /// Whether there is nothing but punctuation.
    static boolean isEmpty(String text) {
        return NO_TEXT.matcher(text).matches();
    }

    static boolean isSentence(String line) {
        if (CALL.matcher(line).find()) {
            return true;
        }
        var words = line.split("\\s+").length;
        return words > MOST_WORDS_OF_A_FIELD
                && !POSTAL_CODE.matcher(line).find()
                && SENTENCE.matcher(line).find();
    }

    /// A postal address has a number, and a postal code or a word of streets and houses.
    static boolean isAddress(String line, PasteWords vocabulary) {
        var numbered = line.chars().anyMatch(Character::isDigit);
        return numbered
                && !vocabulary.has(PasteWords.Kind.LEGAL, line)
                && (POSTAL_CODE.matcher(line).find()
                        || vocabulary.has(PasteWords.Kind.ADDRESS, line));
    }

    /// The parts of a line that stand beside each other: «Директор, ООО "Ромашка"» has two.
    static List<String> pieces(String line, PasteWords vocabulary) {
        return joinedLegalForms(BETWEEN.split(line), vocabulary);
    }

    /// “Acme, Inc.” is one piece.
    private static List<String> joinedLegalForms(String[] pieces, PasteWords vocabulary) {
        var joined = new ArrayList<String>();
        for (var piece : pieces) {
            if (!joined.isEmpty() && vocabulary.is(PasteWords.Kind.LEGAL, piece)) {
                joined.set(joined.size() - 1, joined.getLast() + ", " + piece);
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    /// `text` without the marks that separate it from what stood beside it.
    static String withoutEdges(String text) {
        return text.replaceAll("^[\\s,;:|•·<>\\-–—/*]+|[\\s,;:|•·<>\\-–—/*]+$", "");
    }
}
