package org.kartoteka.followups;

import org.kartoteka.kernel.Fold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads when a step is to be told of, as people type it, in Russian and in English alike: «за день
/// и за 15 минут», «напомнить за час», `15 minutes and 1 day before`, «без напоминаний».
///
/// «Отчёт за неделю» is a report, so such words count only where nothing else can be meant: alone,
/// behind a day or a time, or at the end and led by «напомнить».
public final class AlertText {

    private static final int MINUTES_OF_HOUR = 60;
    private static final int MINUTES_OF_DAY = 24 * MINUTES_OF_HOUR;
    private static final int DAYS_OF_WEEK = 7;
    private static final int HALF_AN_HOUR = 30;

    /// A number with the blank behind it.
    private static final String NUMBER =
            "(?:(?:\\d{1,3}(?:[,\\u00a0\\u202f]\\d{3})+|\\d{1,5})\\s*|(?:один|одну|два|две|три|четыре|пять|десять|an?|one|two|three|five|ten)\\s+)";

    private static final String RUSSIAN_UNIT =
            "(?:минут[уыа]?|мин\\.?|час(?:а|ов)?|ч\\.?|день|дня|дней|дн\\.?|сут(?:ки|ок)"
                    + "|недел[юиья]|недель|нед\\.?)(?![\\p{L}\\d])";
    private static final String ENGLISH_UNIT =
            "(?:minutes?|mins?|m|hours?|h|days?|d|weeks?|w)(?![\\p{L}\\d])";
    private static final String HALF = "(?:полчаса|half an hour)(?!\\p{L})";
    private static final String ON_TIME = "(?:в срок|вовремя|on time|at the time)(?!\\p{L})";
    private static final String AND = "\\s*(?:,|и|and|&|\\+)\\s*";
    private static final String RUSSIAN =
            "(?:за\\s+(?:" + HALF + "|" + NUMBER + "?" + RUSSIAN_UNIT + ")|" + ON_TIME + ")";
    private static final String RUSSIAN_LIST = RUSSIAN + "(?:" + AND + RUSSIAN + ")*";
    private static final String ENGLISH = "(?:" + HALF + "|" + NUMBER + ENGLISH_UNIT + ")";
    private static final String ENGLISH_LIST =
            "(?:(?:"
                    + ENGLISH
                    + "(?:\\s+before)?|"
                    + ON_TIME
                    + ")"
                    + AND
                    + ")*(?:"
                    + ENGLISH
                    + "\\s+before(?!\\p{L})|"
                    + ON_TIME
                    + ")";
    private static final String NONE =
            "(?:без напоминани[йя]|не напоминать|(?:no|without) (?:reminders?|alerts?)"
                    + "|(?:do not|don't) remind(?: me)?)(?!\\p{L})";
    private static final String LEAD =
            "(?:(?:с )?напомин(?:ание|анием|аниями|ать)|напомни(?:ть|те)?|remind(?: me)?|reminders?"
                    + "|alerts?)";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern PHRASE =
            Pattern.compile(
                    "(?<![\\p{L}\\d])(?:(?<lead>%s):?\\s+)?(?<list>%s|%s|%s)"
                            .formatted(LEAD, ENGLISH_LIST, RUSSIAN_LIST, NONE),
                    FLAGS);
    private static final Pattern ONE =
            Pattern.compile(
                    "(?<![\\p{L}\\d])(?:(?<ontime>%s)|(?<half>%s)|(?<number>%s)?(?<unit>%s|%s))"
                            .formatted(ON_TIME, HALF, NUMBER, RUSSIAN_UNIT, ENGLISH_UNIT),
                    FLAGS);
    private static final Pattern NOTHING = Pattern.compile(NONE, FLAGS);

    /// «за день до встречи», «напомнить за час о встрече»: it belongs to what is to be done.
    private static final Pattern GOES_ON =
            Pattern.compile(
                    "\\s+(?:до|перед|о|об|обо|про|от|the|it|we|about)(?!\\p{L}).*",
                    FLAGS | Pattern.DOTALL);

    private static final Map<String, Integer> NUMBERS =
            Map.ofEntries(
                    Map.entry("один", 1),
                    Map.entry("одну", 1),
                    Map.entry("a", 1),
                    Map.entry("an", 1),
                    Map.entry("one", 1),
                    Map.entry("два", 2),
                    Map.entry("две", 2),
                    Map.entry("two", 2),
                    Map.entry("три", 3),
                    Map.entry("three", 3),
                    Map.entry("четыре", 4),
                    Map.entry("пять", 5),
                    Map.entry("five", 5),
                    Map.entry("десять", 10),
                    Map.entry("ten", 10));

    /// Alerts inside a longer text.
    ///
    /// @param start where their first word begins
    /// @param end just behind their last character
    /// @param alerts the earliest first; empty where the text says that there are to be none
    public record Found(int start, int end, List<Alert> alerts) {

        /// `text` without them.
        String rest(String text) {
            var head = text.substring(0, start).replaceFirst("[\\s,;–—-]+$", "");
            var tail = text.substring(end).replaceFirst("^[\\s,.;:–—-]+", "");
            return (head + " " + tail).strip();
        }
    }

    private AlertText() {}

    /// Reads `text` as alerts and nothing besides.
    public static Optional<List<Alert>> read(String text) {
        var found = PHRASE.matcher(text.strip());
        return found.matches() ? alerts(found.group("list")) : Optional.empty();
    }

    /// @param isWhen whether a text ends in a day or a time
    static Optional<Found> find(String text, Predicate<String> isWhen) {
        var found = PHRASE.matcher(text);
        Optional<Found> last = Optional.empty();
        while (found.find()) {
            if (isMeant(text, found, isWhen)) {
                var start = found.start();
                var end = found.end();
                var read = alerts(found.group("list")).map(list -> new Found(start, end, list));
                last = read.isPresent() ? read : last;
            }
        }
        return last;
    }

    private static boolean isMeant(String text, Matcher found, Predicate<String> isWhen) {
        var head = text.substring(0, found.start()).replaceFirst("[\\s,;–—-]+$", "");
        var tail = text.substring(found.end());
        if (GOES_ON.matcher(tail).matches()) {
            return false;
        }
        var ends = tail.isBlank();
        var isClear = found.group("lead") != null || NOTHING.matcher(found.group("list")).matches();
        return ends && (head.isEmpty() || isClear) || !head.isEmpty() && isWhen.test(head);
    }

    private static Optional<List<Alert>> alerts(String list) {
        if (NOTHING.matcher(list).matches()) {
            return Optional.of(List.of());
        }
        var alerts = new ArrayList<Alert>();
        var one = ONE.matcher(list);
        while (one.find()) {
            var minutes = minutes(one);
            if (minutes > Alert.MOST_MINUTES) {
                return Optional.empty();
            }
            alerts.add(new Alert((int) minutes));
        }
        return alerts.isEmpty() || alerts.size() > Alert.MOST
                ? Optional.empty()
                : Optional.of(Alert.inOrder(alerts));
    }

    private static long minutes(Matcher one) {
        if (one.group("ontime") != null) {
            return 0;
        }
        return one.group("half") != null
                ? HALF_AN_HOUR
                : number(one.group("number")) * unit(Fold.text(one.group("unit")));
    }

    private static long number(String word) {
        if (word == null) {
            return 1;
        }
        var folded = Fold.text(word);
        var known = NUMBERS.get(folded);
        return known == null ? Long.parseLong(folded.replaceAll("\\D", "")) : known;
    }

    private static long unit(String word) {
        return switch (word.charAt(0)) {
            case 'м', 'm' -> 1;
            case 'ч', 'h' -> MINUTES_OF_HOUR;
            case 'н', 'w' -> (long) DAYS_OF_WEEK * MINUTES_OF_DAY;
            default -> MINUTES_OF_DAY;
        };
    }
}
