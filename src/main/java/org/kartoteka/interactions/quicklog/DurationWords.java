package org.kartoteka.interactions.quicklog;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads how long a talk took: `15м`, «1 ч 30 мин», «минут двадцать», «полчаса», `1.5h`.
final class DurationWords {

    private static final Duration LONGEST = Duration.ofHours(24);

    /// «~15м» and «10-15 минут»; of two numbers the greater counts.
    private static final String ABOUT = "[~≈]?(?:\\d{1,4}[-–])?";

    private static final Pattern MINUTES =
            Pattern.compile(ABOUT + "(\\d{1,4})(?:м|мин|минут[аыу]?|m|min|mins|minutes?)");
    private static final Pattern HOURS =
            Pattern.compile(ABOUT + "(\\d{1,2})(?:[.,](\\d))?(?:ч|час|часа|часов|h|hrs?|hours?)");
    private static final Pattern BOTH = Pattern.compile("(\\d{1,2})[чh](\\d{1,2})(?:м|мин|m|min)?");
    private static final Pattern NUMBER = Pattern.compile(ABOUT + "\\d{1,4}(?:[.,]\\d)?");
    private static final Set<String> AROUND = Set.of("около", "примерно");
    private static final Set<String> UNITS_AHEAD = Set.of("минут", "минуты", "часа", "часов");

    private static final Map<String, Integer> PHRASES =
            Map.ofEntries(
                    Map.entry("полчаса", 30),
                    Map.entry("полчасика", 30),
                    Map.entry("half an hour", 30),
                    Map.entry("half hour", 30),
                    Map.entry("четверть часа", 15),
                    Map.entry("quarter of an hour", 15),
                    Map.entry("a quarter of an hour", 15),
                    Map.entry("полтора часа", 90),
                    Map.entry("часа полтора", 90),
                    Map.entry("an hour and a half", 90));

    private static final int MOST_WORDS_OF_A_PHRASE = 5;

    /// An hour, behind which minutes may follow: «час двадцать минут».
    private static final Set<String> AN_HOUR = Set.of("час", "часик", "an hour");

    private static final Map<String, Integer> NUMBERS =
            Map.ofEntries(
                    Map.entry("один", 1),
                    Map.entry("одну", 1),
                    Map.entry("one", 1),
                    Map.entry("два", 2),
                    Map.entry("две", 2),
                    Map.entry("two", 2),
                    Map.entry("три", 3),
                    Map.entry("three", 3),
                    Map.entry("четыре", 4),
                    Map.entry("four", 4),
                    Map.entry("пять", 5),
                    Map.entry("five", 5),
                    Map.entry("шесть", 6),
                    Map.entry("семь", 7),
                    Map.entry("восемь", 8),
                    Map.entry("десять", 10),
                    Map.entry("ten", 10),
                    Map.entry("пятнадцать", 15),
                    Map.entry("fifteen", 15),
                    Map.entry("двадцать", 20),
                    Map.entry("twenty", 20),
                    Map.entry("тридцать", 30),
                    Map.entry("thirty", 30),
                    Map.entry("сорок", 40),
                    Map.entry("forty", 40),
                    Map.entry("сорок пять", 45),
                    Map.entry("forty five", 45),
                    Map.entry("forty-five", 45),
                    Map.entry("пятьдесят", 50),
                    Map.entry("fifty", 50));

    private final List<Token> tokens;

    DurationWords(List<Token> tokens) {
        this.tokens = tokens;
    }

    /// The duration that token number `at` begins, «около» before it included.
    Optional<Read<Duration>> read(int at) {
        return exact(AROUND.contains(plain(at)) ? at + 1 : at);
    }

    private Optional<Read<Duration>> exact(int at) {
        return phrase(at)
                .or(() -> hoursAndMinutes(at))
                .or(() -> amount(at, HOURS))
                .or(() -> amount(at, MINUTES))
                .or(() -> unitAhead(at))
                .filter(DurationWords::isPlausible);
    }

    private static boolean isPlausible(Read<Duration> read) {
        return read.value().isPositive() && read.value().compareTo(LONGEST) <= 0;
    }

    private Optional<Read<Duration>> phrase(int at) {
        for (var words = MOST_WORDS_OF_A_PHRASE; words > 0; words--) {
            var minutes = PHRASES.get(words(at, words));
            if (minutes != null) {
                return minutes(at + words, minutes);
            }
        }
        return Optional.empty();
    }

    private Optional<Read<Duration>> hoursAndMinutes(int at) {
        var both = BOTH.matcher(plain(at));
        if (both.matches()) {
            return minutes(
                    at + 1, Integer.parseInt(both.group(1)) * 60 + Integer.parseInt(both.group(2)));
        }
        var anHour = anHour(at);
        return anHour.or(() -> amount(at, HOURS)).flatMap(this::withMinutes).or(() -> anHour);
    }

    private Optional<Read<Duration>> anHour(int at) {
        for (var words = 2; words > 0; words--) {
            if (AN_HOUR.contains(words(at, words))) {
                return minutes(at + words, 60);
            }
        }
        return Optional.empty();
    }

    private Optional<Read<Duration>> withMinutes(Read<Duration> hours) {
        return amount(hours.next(), MINUTES)
                .map(rest -> new Read<>(rest.next(), hours.value().plus(rest.value())));
    }

    /// A number with its unit, in one word or in two; or in words: «двадцать минут».
    private Optional<Read<Duration>> amount(int at, Pattern unit) {
        return glued(at + 1, plain(at), unit)
                .or(
                        () ->
                                NUMBER.matcher(plain(at)).matches()
                                        ? glued(at + 2, plain(at) + plain(at + 1), unit)
                                        : Optional.empty())
                .or(() -> inWords(at, unit));
    }

    private Optional<Read<Duration>> inWords(int at, Pattern unit) {
        for (var words = 2; words > 0; words--) {
            var number = NUMBERS.get(words(at, words));
            if (number != null) {
                return glued(at + words + 1, number + plain(at + words), unit);
            }
        }
        return Optional.empty();
    }

    /// «минут 20», «часа два».
    private Optional<Read<Duration>> unitAhead(int at) {
        var unit = plain(at);
        if (!UNITS_AHEAD.contains(unit)) {
            return Optional.empty();
        }
        var number = plain(at + 1);
        var digits = NUMBERS.containsKey(number) ? NUMBERS.get(number).toString() : number;
        return glued(at + 2, digits + unit, MINUTES).or(() -> glued(at + 2, digits + unit, HOURS));
    }

    private static Optional<Read<Duration>> glued(int next, String word, Pattern unit) {
        var match = unit.matcher(word);
        if (!match.matches()) {
            return Optional.empty();
        }
        var whole = Integer.parseInt(match.group(1));
        if (unit == MINUTES) {
            return minutes(next, whole);
        }
        var tenths = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
        return minutes(next, whole * 60 + tenths * 6);
    }

    private static Optional<Read<Duration>> minutes(int next, int minutes) {
        return Optional.of(new Read<>(next, Duration.ofMinutes(minutes)));
    }

    /// So many words from `at` on; nothing if the line has fewer.
    private String words(int at, int count) {
        if (at + count > tokens.size()) {
            return "";
        }
        return String.join(" ", tokens.subList(at, at + count).stream().map(Token::plain).toList());
    }

    private String plain(int at) {
        return at < tokens.size() ? tokens.get(at).plain() : "";
    }
}
