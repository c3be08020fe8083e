package org.kartoteka.exchange;

import org.kartoteka.kernel.FactorId;
import org.kartoteka.kernel.Fold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Which column of a table of answers holds what, guessed by its heading and by what stands in it.
/// Forms of Google, SurveyMonkey and Yandex, in Russian and English.
///
/// @param factors columns with the score of a factor
/// @param words columns with words, in their order
record AnswerColumns(
        OptionalInt email,
        OptionalInt phone,
        OptionalInt name,
        OptionalInt day,
        OptionalInt satisfied,
        OptionalInt recommends,
        OptionalInt overall,
        Map<Integer, FactorId> factors,
        List<Integer> words) {

    private static final Pattern SCORE =
            Pattern.compile("^\\s*(\\d{1,2})(?!\\d|[.,:/]\\d)(.*)$", Pattern.DOTALL);
    private static final Pattern EMAIL = heading("e-?mail|почт|username");
    private static final Pattern PHONE = heading("телефон|phone|моб");
    private static final Pattern NAME =
            heading(
                    "^имя|фио|как вас зовут|ваше имя|клиент|^name|full name|your name|first"
                            + " name|client");
    private static final Pattern DAY =
            heading("отметка времени|timestamp|end date|дата|^date|время");
    private static final Pattern RECOMMENDS = heading("рекоменд|recommend|nps");
    private static final Pattern OVERALL = heading("в целом|впечатление|overall");
    private static final Pattern SATISFIED =
            heading("довол|оцен|satisf|score|rating|csat|удовлетвор");
    private static final Pattern WORDS =
            heading(
                    "почему|коммент|отзыв|пожелан|измен|улучш|что"
                            + " бы|why|comment|suggest|improve|feedback|change");

    private static Pattern heading(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// @param factors the names of factors, in every language they are known in
    static AnswerColumns of(
            List<String> headings, List<List<String>> rows, Map<String, FactorId> factors) {
        var known = new HashMap<Integer, FactorId>();
        var taken = new ArrayList<Integer>();
        for (var at = 0; at < headings.size(); at++) {
            var factor = factors.get(Fold.text(inner(headings.get(at))));
            if (factor != null && scored(rows, at, 5)) {
                known.put(at, factor);
                taken.add(at);
            }
        }
        var email = first(headings, EMAIL, taken, at -> true);
        var phone = first(headings, PHONE, taken, at -> true);
        var day = first(headings, DAY, taken, at -> true);
        var recommends = first(headings, RECOMMENDS, taken, at -> scored(rows, at, 10));
        var overall =
                known.isEmpty()
                        ? OptionalInt.empty()
                        : first(headings, OVERALL, taken, at -> scored(rows, at, 5));
        var satisfied = first(headings, SATISFIED, taken, at -> scored(rows, at, 5));
        if (satisfied.isEmpty() && known.isEmpty()) {
            satisfied = first(headings, OVERALL, taken, at -> scored(rows, at, 5));
        }
        var name = first(headings, NAME, taken, at -> !scored(rows, at, 10));
        var words = new ArrayList<Integer>();
        for (var at = 0; at < headings.size(); at++) {
            if (!taken.contains(at) && WORDS.matcher(headings.get(at)).find()) {
                words.add(at);
            }
        }
        return new AnswerColumns(
                email,
                phone,
                name,
                day,
                satisfied,
                recommends,
                overall,
                Map.copyOf(known),
                List.copyOf(words));
    }

    private interface Fits {
        boolean at(int column);
    }

    private static OptionalInt first(
            List<String> headings, Pattern wanted, List<Integer> taken, Fits fits) {
        for (var at = 0; at < headings.size(); at++) {
            if (!taken.contains(at) && wanted.matcher(headings.get(at)).find() && fits.at(at)) {
                taken.add(at);
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    /// The part in square brackets, where a form asks for several factors as one table of choices.
    private static String inner(String heading) {
        var open = heading.lastIndexOf('[');
        var close = heading.lastIndexOf(']');
        return (open >= 0 && close > open ? heading.substring(open + 1, close) : heading).strip();
    }

    /// Whether a column holds scores up to `highest` and nothing else.
    private static boolean scored(List<List<String>> rows, int at, int highest) {
        var some = false;
        for (var row : rows) {
            var cell = at < row.size() ? row.get(at).strip() : "";
            var score = score(cell);
            if (!cell.isEmpty() && score.isEmpty()) {
                return false;
            }
            if (score.isPresent() && score.getAsInt() > highest) {
                return false;
            }
            some |= score.isPresent();
        }
        return some;
    }

    /// The number that a cell begins with: `5`, `5 - отлично`, `10 (extremely likely)`.
    static OptionalInt score(String cell) {
        var found = SCORE.matcher(cell);
        return found.matches()
                ? OptionalInt.of(Integer.parseInt(found.group(1)))
                : OptionalInt.empty();
    }

    /// Whether somebody can be recognised and some score is there.
    boolean areEnough() {
        return (email.isPresent() || phone.isPresent() || name.isPresent())
                && (satisfied.isPresent() || recommends.isPresent() || !factors.isEmpty());
    }
}
