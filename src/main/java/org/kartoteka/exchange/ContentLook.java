package org.kartoteka.exchange;

import org.kartoteka.kernel.Fold;
import org.kartoteka.platform.table.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Guesses what a column holds from its first values, for columns that no header explains.
final class ContentLook {

    private static final int ROWS = 200;
    private static final double MOST = 0.8;
    private static final int WIDEST = 60;
    private static final Pattern EMAIL = Pattern.compile("(mailto:)?[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern PHONE = Pattern.compile("'?\\+?[\\d\\s().-]{7,25}");
    private static final Pattern LINK = Pattern.compile("(?i)(https?://|www\\.)\\S+");
    private static final Pattern DATE =
            Pattern.compile(
                    "\\d{1,2}[./-]\\d{1,2}[./-](19|20)\\d\\d|(19|20)\\d\\d-\\d\\d-\\d\\d|--\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}\\.?|\\d{1,2}"
                        + " \\p{L}{3,9}");
    private static final Pattern OF_A_LIFE =
            Pattern.compile("19\\d\\d|200\\d|(?<!\\d)\\d{1,2}[./]\\d{1,2}\\.?$|^--");
    private static final Pattern FULL_NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'’-]+( \\p{Lu}[\\p{L}'’.-]*){1,2}");
    private static final Pattern ONE_NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]+");
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
        if (mostly(values, FULL_NAME)) {
            return Optional.of(Field.NAME_FULL);
        }
        if (mostly(values, PATRONYMIC)) {
            return Optional.of(Field.NAME_MIDDLE);
        }
        return mostly(values, ONE_NAME) ? oneWord(column) : Optional.empty();
    }

    /// The first two columns of single capitalised words are the name. Known given names tell which
    /// is which, then Russian endings of family names; without either the given name comes first.
    private Optional<Field> oneWord(int column) {
        var words = new ArrayList<Integer>();
        for (var other = 0; other < WIDEST; other++) {
            var values = values(other);
            if (!values.isEmpty() && mostly(values, ONE_NAME) && !mostly(values, PATRONYMIC)) {
                words.add(other);
            }
        }
        var place = words.indexOf(column);
        if (place > 1) {
            return Optional.empty();
        }
        if (words.size() == 1) {
            return Optional.of(Field.NAME_GIVEN);
        }
        var familyFirst = familyShare(words.get(0)) > familyShare(words.get(1));
        return Optional.of((place == 0) == familyFirst ? Field.NAME_FAMILY : Field.NAME_GIVEN);
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

    private static boolean looksDialled(List<String> values) {
        return values.stream()
                        .filter(
                                value ->
                                        value.matches("'?(\\+|8|7|00|\\().*")
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
