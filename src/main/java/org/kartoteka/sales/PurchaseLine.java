package org.kartoteka.sales;

import org.kartoteka.kernel.Money;
import org.kartoteka.platform.text.HumanDates;
import org.kartoteka.platform.text.MoneyText;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// A purchase as one line: a sum, a day, and what was bought, in any order: «12 500 руб краска 3
/// банки вчера», `15 Nov $40 brushes`.
///
/// The sum that names its currency is taken, or else the first number. The day stands at the
/// beginning, beside the sum, or at the end, and does not lie ahead; without one it is today. A
/// minus before the sum, or «возврат» or `refund` as the first word, is money given back.
///
/// @param day local
/// @param amount negative for money given back, never zero
/// @param items what is left of the line; may be empty
public record PurchaseLine(LocalDate day, Money amount, String items) {

    private static final Pattern REFUND =
            Pattern.compile(
                    "^\\s*(?:возврат|refund)(?!\\p{L})[\\s:,]*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern EDGES =
            Pattern.compile("^[\\s,;:.—–-]+|[\\s,;:—–-]+$|\\s+(?=\\s)");
    private static final Pattern LOOSE_ENDS =
            Pattern.compile(
                    "^(?:за|for)\\s+|\\s+(?:за|на|for|at)$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    public PurchaseLine {
        Objects.requireNonNull(day, "day");
        if (amount.isZero()) {
            throw new IllegalArgumentException("A purchase costs something");
        }
    }

    private record Dated(LocalDate day, String rest) {}

    /// @param now local; no day after it is understood
    /// @param usual the currency where none is named
    /// @return empty where no sum is found, or more words than a purchase holds
    public static Optional<PurchaseLine> read(String line, LocalDateTime now, Currency usual) {
        var refund = REFUND.matcher(line);
        var back = refund.find();
        var text = back ? line.substring(refund.end()) : line;
        return dayFirst(text, now)
                .flatMap(dated -> withSum(dated.rest(), Optional.of(dated.day()), now, usual))
                .or(() -> withSum(text, Optional.empty(), now, usual))
                .map(read -> back && !read.amount.isNegative() ? read.returned() : read)
                .filter(read -> read.items.length() <= Purchase.LONGEST_ITEMS);
    }

    private PurchaseLine returned() {
        return new PurchaseLine(day, amount.negated(), items);
    }

    private static Optional<PurchaseLine> withSum(
            String text, Optional<LocalDate> named, LocalDateTime now, Currency usual) {
        return MoneyText.in(text, usual)
                .filter(found -> !found.sum().isZero())
                .map(found -> around(text, found, named, now));
    }

    private static PurchaseLine around(
            String text, MoneyText.Found sum, Optional<LocalDate> named, LocalDateTime now) {
        var before = text.substring(0, sum.start());
        var after = text.substring(sum.end());
        if (named.isPresent()) {
            return new PurchaseLine(named.get(), sum.sum(), joined(before, after));
        }
        var behind = dayFirst(after, now).or(() -> dayLast(after, now));
        if (behind.isPresent()) {
            return new PurchaseLine(
                    behind.get().day(), sum.sum(), joined(before, behind.get().rest()));
        }
        var ahead = dayLast(before, now);
        return new PurchaseLine(
                ahead.map(Dated::day).orElse(now.toLocalDate()),
                sum.sum(),
                joined(ahead.map(Dated::rest).orElse(before), after));
    }

    private static Optional<Dated> dayFirst(String text, LocalDateTime now) {
        return dayAt(text, 0, now).map(found -> without(text, found));
    }

    private static Optional<Dated> dayLast(String text, LocalDateTime now) {
        for (var from = 0; from >= 0 && from < text.length(); from = nextWord(text, from)) {
            var found = dayAt(text, from, now);
            if (found.filter(day -> endsLine(text, day)).isPresent()) {
                return found.map(day -> without(text, day));
            }
        }
        return Optional.empty();
    }

    private static Optional<HumanDates.Found> dayAt(String text, int from, LocalDateTime now) {
        return text.isBlank()
                ? Optional.empty()
                : HumanDates.at(text, from, now, HumanDates.Toward.BACK)
                        .filter(found -> found.date().time().isEmpty());
    }

    private static int nextWord(String text, int from) {
        var blank = text.indexOf(' ', from);
        return blank < 0 ? -1 : blank + 1;
    }

    private static boolean endsLine(String text, HumanDates.Found found) {
        return text.substring(found.end()).matches("[\\s.,;]*");
    }

    private static Dated without(String text, HumanDates.Found found) {
        return new Dated(
                found.date().date(),
                text.substring(0, found.start()) + " " + text.substring(found.end()));
    }

    private static String joined(String before, String after) {
        return LOOSE_ENDS.matcher(trimmed(trimmedEnd(before) + " " + after)).replaceAll("");
    }

    private static String trimmedEnd(String text) {
        return LOOSE_ENDS.matcher(trimmed(text)).replaceAll("");
    }

    private static String trimmed(String text) {
        return EDGES.matcher(text).replaceAll("");
    }
}
