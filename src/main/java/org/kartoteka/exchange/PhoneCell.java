package org.kartoteka.exchange;

import org.kartoteka.kernel.Fold;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The numbers in one cell. What separates them is told from a comma before an extension or a
/// pause.
record PhoneCell(List<String> numbers) {

    private static final Pattern BETWEEN = Pattern.compile(" ::: |[;|\n\r\t]+| / ");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern PREFIX =
            Pattern.compile(
                    "^(p:|tel:|callto:|phone:|тел\\.?:?\\s*(?=[\\d+(])|моб\\.?:?\\s*(?=[\\d+(]))",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern JSON_ARRAY =
            Pattern.compile("^\\[\\s*\".*\"\\s*]$", Pattern.DOTALL);
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int FEWEST_DIGITS = 5;
    private static final int NATIONAL_DIGITS = 10;

    /// Of a number with its country by E.164.
    private static final int MOST_DIGITS = 15;

    static PhoneCell of(String cell) {
        var numbers = new ArrayList<String>();
        var text =
                JSON_ARRAY.matcher(cell).matches()
                        ? cell.substring(1, cell.length() - 1).replace("\"", "").replace(",", ";")
                        : cell;
        for (var part : BETWEEN.split(text)) {
            atCommas(part).stream()
                    .flatMap(number -> atBlanks(number).stream())
                    .map(PhoneCell::bare)
                    .filter(Predicate.not(CellText::isNothing))
                    .forEach(numbers::add);
        }
        return new PhoneCell(numbers);
    }

    /// At commas only if a whole number stands on both sides, so that «, доб. 5» and `,,12` stay
    /// with their number.
    private static List<String> atCommas(String part) {
        if (part.indexOf(',') < 0) {
            return List.of(part);
        }
        var pieces = COMMA.split(part);
        var numbers = new ArrayList<String>();
        for (var piece : pieces) {
            var whole =
                    Fold.digits(piece).length() >= FEWEST_DIGITS
                            && !piece.matches("(?iu)\\s*(доб|ext|вн).*");
            if (whole || numbers.isEmpty()) {
                numbers.add(piece);
            } else {
                return List.of(part);
            }
        }
        return Fold.digits(numbers.getFirst()).length() >= FEWEST_DIGITS ? numbers : List.of(part);
    }

    /// At blanks only if together they are too long for one number and each is long enough for one.
    private static List<String> atBlanks(String number) {
        if (Fold.digits(number).length() <= MOST_DIGITS) {
            return List.of(number);
        }
        var pieces = BLANKS.split(number.strip());
        return Stream.of(pieces).allMatch(piece -> Fold.digits(piece).length() >= NATIONAL_DIGITS)
                ? List.of(pieces)
                : List.of(number);
    }

    private static String bare(String number) {
        var clean = CellText.withoutApostrophe(CellText.clean(number));
        return PREFIX.matcher(clean).replaceFirst("").strip();
    }
}
