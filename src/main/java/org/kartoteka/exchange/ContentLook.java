package org.kartoteka.exchange;

import org.kartoteka.kernel.Fold;
import org.kartoteka.platform.table.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Guesses what a column holds from its first values, for columns that no header explains.
final class ContentLook {

    private static final int ROWS = 200;
    private static final double MOST = 0.8;
    private static final int WIDEST = 60;

    /// Columns between given and family name, counted from the first.
    private static final int FARTHEST = 2;

    private static final Pattern EMAIL = Pattern.compile("(mailto:)?[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern PHONE = Pattern.compile("'?\\+?[\\d\\s().-]{7,25}");
    private static final Pattern DIALLED = Pattern.compile("'?(\\+|8|7|00|\\().*");
    private static final Pattern GROUPED = Pattern.compile("\\d{2,4}([ .-]\\d{2,4}){2,}");
    private static final Pattern LINK = Pattern.compile("(?i)(https?://|www\\.)\\S+");
    private static final Pattern DATE =
            Pattern.compile(
                    "\\d{1,2}[./-]\\d{1,2}[./-](19|20)\\d\\d|(19|20)\\d\\d-\\d\\d-\\d\\d|--\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}\\.?|\\d{1,2}"
                        + " \\p{L}{3,9}");
    private static final Pattern OF_A_LIFE =
            Pattern.compile("19\\d\\d|200\\d|(?<!\\d)\\d{1,2}[./]\\d{1,2}\\.?$|^--");
    private static final Pattern FULL_NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'’-]+( \\p{Lu}[\\p{L}'’.-]*){1,2}");
    private static final Pattern NAME_WORDS =
            Pattern.compile("[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’-]*( [\\p{L}][\\p{L}\\p{M}'’.-]*)?");
    private static final Pattern SENTENCE = Pattern.compile("(?s).*\\S\\s+\\S+\\s+\\S.*");
    private static final Pattern PLACE =
            Pattern.compile(
                    "(?iU)\\b(ул|улица|пр|просп|проспект|пер|наб|ш|мкр|д|кв|г|обл)\\b\\.?|\\b(st|street|ave|avenue|road|rd|lane|ln|apt|suite|stra(ss|ß)e|gatan?)\\b|^\\d+"
                        + " \\p{L}");
    private static final Pattern PATRONYMIC = Pattern.compile(".*(вич|вна|ична|ьич|кызы|оглы)");
    private static final Pattern SURNAME =
            Pattern.compile(
                    ".*(ов|ев|ёв|ин|ын|ий|ова|ева|ёва|ина|ына|ая|ко|ук|юк|ян|дзе|швили|ых|их)");

    private final List<List<String>> rows;
    private final boolean headerless;
    private final NameText names;

    ContentLook(List<Row> rows, boolean headerless, NameText names) {
        this.names = names;
        this.rows = rows.stream().limit(ROWS).map(Row::cells).toList();
        this.headerless = headerless;
    }

    Optional<Field> guess(int column, boolean nameless, boolean hasPhone) {
        var values = values(column);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        if (mostly(values, EMAIL)) {
            return Optional.of(Field.EMAIL);
        }
        if (!hasPhone
                && mostly(values, PHONE)
                && values.stream().noneMatch(DATE.asMatchPredicate())
                && looksDialled(values)) {
            return Optional.of(Field.PHONE);
        }
        return headerless && nameless ? guessNameless(column, values) : Optional.empty();
    }

    private Optional<Field> guessNameless(int column, List<String> values) {
        if (mostly(values, LINK)) {
            return Optional.of(Field.URL);
        }
        if (mostly(values, DATE)
                && values.stream().filter(OF_A_LIFE.asPredicate()).count() > values.size() / 2) {
            return Optional.of(Field.BIRTHDAY);
        }
        if (values.stream().filter(names::isCompany).count() * 2 > values.size()) {
            return Optional.of(Field.ORG);
        }
        if (mostly(values, FULL_NAME)) {
            return isFirst(column, FULL_NAME) && wordsBefore(column).size() < 2
                    ? Optional.of(Field.NAME_FULL)
                    : Optional.empty();
        }
        if (mostly(values, PATRONYMIC)) {
            return Optional.of(Field.NAME_MIDDLE);
        }
        if (mostly(values, NAME_WORDS) && values.size() * 2 > rows.size()) {
            return partOfName(column);
        }
        return mostly(values, SENTENCE) ? sentence(values) : Optional.empty();
    }

    private Optional<Field> sentence(List<String> values) {
        var places = values.stream().filter(PLACE.asPredicate()).count();
        return Optional.of(places * 2 > values.size() ? Field.ADDRESS_STREET : Field.NOTE);
    }

    private boolean isFirst(int column, Pattern shape) {
        return IntStream.range(0, column)
                .mapToObj(this::values)
                .noneMatch(values -> !values.isEmpty() && mostly(values, shape));
    }

    /// The first two columns of capitalised words that stand together are the name. Known given
    /// names tell which is which, then Russian endings of family names; without either the given
    /// name comes first.
    private Optional<Field> partOfName(int column) {
        var words = wordsBefore(WIDEST);
        if (!words.contains(column)) {
            return Optional.empty();
        }
        if (words.size() == 1) {
            return Optional.of(Field.NAME_GIVEN);
        }
        var familyFirst = familyShare(words.get(0)) > familyShare(words.get(1));
        return Optional.of(
                (column == words.getFirst()) == familyFirst ? Field.NAME_FAMILY : Field.NAME_GIVEN);
    }

    private List<Integer> wordsBefore(int end) {
        var words = new ArrayList<Integer>();
        for (var column = 0; column < end && words.size() < 2; column++) {
            var values = values(column);
            if (values.size() * 2 > rows.size()
                    && mostly(values, NAME_WORDS)
                    && !mostly(values, FULL_NAME)
                    && !mostly(values, PATRONYMIC)) {
                if (!words.isEmpty() && column - words.getFirst() > FARTHEST) {
                    return words;
                }
                words.add(column);
            }
        }
        return words;
    }

    /// From −1, all known given names, to 1, all with endings of family names.
    private double familyShare(int column) {
        var values = values(column);
        var given = values.stream().filter(names::isGiven).count();
        var family =
                values.stream()
                        .filter(value -> !names.isGiven(value) && SURNAME.matcher(value).matches())
                        .count();
        return (double) (family - given) / values.size();
    }

    private boolean looksDialled(List<String> values) {
        return values.stream()
                        .filter(
                                value ->
                                        (DIALLED.matcher(value).matches()
                                                        || headerless
                                                                && GROUPED.matcher(value).matches())
                                                && Fold.digits(value).length() >= 10)
                        .count()
                > values.size() / 2;
    }

    private List<String> values(int column) {
        return rows.stream()
                .filter(row -> column < row.size())
                .map(row -> row.get(column).strip())
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }

    private static boolean mostly(List<String> values, Pattern shape) {
        return values.stream().filter(shape.asMatchPredicate()).count() >= values.size() * MOST;
    }
}
