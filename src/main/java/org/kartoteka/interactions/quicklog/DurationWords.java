package org.kartoteka.interactions.quicklog;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads how long a talk took: `15м`, «1 ч 30 мин», «полчаса», `1.5h`.
final class DurationWords {

    private static final Duration LONGEST = Duration.ofHours(24);
    private static final Pattern MINUTES =
            Pattern.compile("(\\d{1,4})(?:м|мин|минут[аыу]?|m|min|mins|minutes?)");
    private static final Pattern HOURS =
            Pattern.compile("(\\d{1,2})(?:[.,](\\d))?(?:ч|час|часа|часов|h|hrs?|hours?)");
    private static final Pattern BOTH = Pattern.compile("(\\d{1,2})[чh](\\d{1,2})(?:м|мин|m|min)?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(?:[.,]\\d)?");
    private static final Set<String> AN_HOUR = Set.of("час", "часик");

    private final List<Token> tokens;

    DurationWords(List<Token> tokens) {
        this.tokens = tokens;
    }

    /// The duration that token number `at` begins.
    Optional<Read<Duration>> read(int at) {
        return fixed(at)
                .or(() -> hoursAndMinutes(at))
                .or(() -> amount(at))
                .filter(DurationWords::isPlausible);
    }

    private static boolean isPlausible(Read<Duration> read) {
        return read.value().isPositive() && read.value().compareTo(LONGEST) <= 0;
    }

    private Optional<Read<Duration>> fixed(int at) {
        var word = plain(at);
        if (word.equals("полчаса")) {
            return minutes(at + 1, 30);
        }
        if (word.equals("half") && plain(at + 1).equals("an") && plain(at + 2).equals("hour")) {
            return minutes(at + 3, 30);
        }
        if (word.equals("полтора") && plain(at + 1).equals("часа")) {
            return minutes(at + 2, 90);
        }
        if (AN_HOUR.contains(word)) {
            return minutes(at + 1, 60);
        }
        return word.equals("an") && plain(at + 1).equals("hour")
                ? minutes(at + 2, 60)
                : Optional.empty();
    }

    private Optional<Read<Duration>> hoursAndMinutes(int at) {
        var both = BOTH.matcher(plain(at));
        if (both.matches()) {
            return minutes(
                    at + 1, Integer.parseInt(both.group(1)) * 60 + Integer.parseInt(both.group(2)));
        }
        return amount(at, HOURS)
                .flatMap(
                        hours ->
                                amount(hours.next(), MINUTES)
                                        .map(
                                                rest ->
                                                        new Read<>(
                                                                rest.next(),
                                                                hours.value().plus(rest.value()))));
    }

    private Optional<Read<Duration>> amount(int at) {
        return amount(at, HOURS).or(() -> amount(at, MINUTES));
    }

    /// A number with its unit, in one word or in two.
    private Optional<Read<Duration>> amount(int at, Pattern unit) {
        return glued(at + 1, plain(at), unit)
                .or(
                        () ->
                                NUMBER.matcher(plain(at)).matches()
                                        ? glued(at + 2, plain(at) + plain(at + 1), unit)
                                        : Optional.empty());
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

    private String plain(int at) {
        return at < tokens.size() ? tokens.get(at).plain() : "";
    }
}
