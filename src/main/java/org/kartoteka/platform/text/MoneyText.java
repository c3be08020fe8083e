package org.kartoteka.platform.text;

import org.kartoteka.kernel.Money;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads sums of money as people type them, in Russian and in English alike: «12 500,50 ₽», «1,5
/// тыс. руб», `1,234.56 USD`, `$40`. The user guide lists the forms.
///
/// - Where both `.` and `,` stand, the last of them begins the decimals.
/// - One `.` or `,` with three digits behind it parts thousands, unless the currency has three
///   decimals.
/// - A sum finer than its currency, or above 10¹⁵ of its smallest unit, is not understood.
public final class MoneyText {

    /// A sum inside a longer text.
    ///
    /// @param start where it begins
    /// @param end just behind it
    /// @param marked whether its currency was named; if not, the sum is in the usual one
    public record Found(int start, int end, Money sum, boolean marked) {}

    private static final Map<String, String> MARKS =
            Map.ofEntries(
                    Map.entry("₽", "RUB"),
                    Map.entry("р", "RUB"),
                    Map.entry("руб", "RUB"),
                    Map.entry("рубль", "RUB"),
                    Map.entry("рубля", "RUB"),
                    Map.entry("рублей", "RUB"),
                    Map.entry("$", "USD"),
                    Map.entry("долл", "USD"),
                    Map.entry("доллар", "USD"),
                    Map.entry("доллара", "USD"),
                    Map.entry("долларов", "USD"),
                    Map.entry("dollar", "USD"),
                    Map.entry("dollars", "USD"),
                    Map.entry("€", "EUR"),
                    Map.entry("евро", "EUR"),
                    Map.entry("euro", "EUR"),
                    Map.entry("euros", "EUR"),
                    Map.entry("£", "GBP"),
                    Map.entry("фунт", "GBP"),
                    Map.entry("фунта", "GBP"),
                    Map.entry("фунтов", "GBP"),
                    Map.entry("pound", "GBP"),
                    Map.entry("pounds", "GBP"),
                    Map.entry("₸", "KZT"),
                    Map.entry("тенге", "KZT"),
                    Map.entry("¥", "JPY"),
                    Map.entry("юань", "CNY"),
                    Map.entry("юаня", "CNY"),
                    Map.entry("юаней", "CNY"));

    private static final String BLANK = "[ \\u00a0\\u202f]";
    private static final String MARK =
            "[₽$€£₸¥]|(?:рубл(?:ь|я|ей)|руб|р|долл(?:ар(?:а|ов)?)?|евро|фунт(?:а|ов)?|тенге|юан(?:ь|я|ей)"
                + "|dollars?|euros?|pounds?|[a-z]{3})(?!\\p{L})\\.?";
    private static final String NUMBER =
            "\\d{1,3}(?:["
                    + " \\u00a0\\u202f'’]\\d{3}(?!\\d))+(?:[.,]\\d{1,3}(?!\\d))?|\\d+(?:[.,]\\d+)*";
    private static final Pattern SUM =
            Pattern.compile(
                    "(?<![\\p{L}\\d.,])(?<sign>[-−–])?(?<before>[₽$€£₸¥]|[a-z]{3}(?="
                            + BLANK
                            + "?\\d))?"
                            + BLANK
                            + "?(?<number>"
                            + NUMBER
                            + ")(?:"
                            + BLANK
                            + "?(?<times>тыс(?!\\p{L})\\.?|т\\.?(?="
                            + BLANK
                            + "?р(?!\\p{L}))|млн(?!\\p{L})\\.?|[kк](?!\\p{L})))?(?:"
                            + BLANK
                            + "?(?<after>"
                            + MARK
                            + "))?(?!\\d)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// Minor units. More is a slip, such as the number of an article; thousands of such sums still
    /// add up in a `long`.
    private static final long MOST = 1_000_000_000_000_000L;

    private static final int THOUSAND = 3;
    private static final int MILLION = 6;

    private MoneyText() {}

    /// Reads `text` as one sum and nothing besides.
    ///
    /// @param usual the currency where none is named
    public static Optional<Money> read(String text, Currency usual) {
        var found = SUM.matcher(text.strip());
        return found.matches() ? sum(found, usual).map(Found::sum) : Optional.empty();
    }

    /// The first sum in `text` that names its currency; without one, the first number that can be a
    /// sum.
    ///
    /// @param usual the currency where none is named
    public static Optional<Found> in(String text, Currency usual) {
        Optional<Found> unmarked = Optional.empty();
        var next = SUM.matcher(text);
        while (next.find()) {
            var found = sum(next, usual);
            if (found.filter(Found::marked).isPresent()) {
                return found;
            }
            unmarked = unmarked.or(() -> found);
        }
        return unmarked;
    }

    private static Optional<Found> sum(Matcher found, Currency usual) {
        var before = currency(found.group("before"));
        var after = currency(found.group("after"));
        var named = before.or(() -> after);
        var currency = named.orElse(usual);
        try {
            return number(found.group("number"), currency)
                    .map(number -> number.scaleByPowerOfTen(power(found.group("times"))))
                    .map(number -> found.group("sign") == null ? number : number.negate())
                    .map(number -> Money.of(number, currency))
                    .filter(sum -> Math.abs(sum.minorUnits()) <= MOST)
                    .map(sum -> new Found(start(found), end(found), sum, named.isPresent()));
        } catch (ArithmeticException tooFineOrTooLarge) {
            return Optional.empty();
        }
    }

    /// Three letters that are no currency are the word before, or the next.
    private static int start(Matcher found) {
        var before = found.group("before");
        return before == null || currency(before).isPresent()
                ? found.start()
                : found.start("number");
    }

    private static int end(Matcher found) {
        if (found.group("after") == null || currency(found.group("after")).isPresent()) {
            return found.end();
        }
        return found.group("times") == null ? found.end("number") : found.end("times");
    }

    private static int power(String times) {
        if (times == null) {
            return 0;
        }
        return times.toLowerCase(Locale.ROOT).startsWith("млн") ? MILLION : THOUSAND;
    }

    private static Optional<Currency> currency(String mark) {
        if (mark == null) {
            return Optional.empty();
        }
        var word = mark.toLowerCase(Locale.ROOT).replace(".", "");
        var code = MARKS.getOrDefault(word, word.toUpperCase(Locale.ROOT));
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(code))
                .findFirst();
    }

    private static Optional<BigDecimal> number(String typed, Currency currency) {
        var text = typed.replaceAll("[ \\u00a0\\u202f'’]", "");
        var last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        if (last < 0) {
            return Optional.of(new BigDecimal(text));
        }
        if (partsThousands(typed, text, last, currency)) {
            return grouped(text);
        }
        var whole = grouped(text.substring(0, last));
        var decimals = text.substring(last + 1);
        return whole.map(number -> new BigDecimal(number.toPlainString() + "." + decimals));
    }

    private static boolean partsThousands(String typed, String text, int last, Currency currency) {
        var sign = text.charAt(last);
        if (text.indexOf(sign) < last) {
            return true;
        }
        var alone = last == text.indexOf('.') + text.indexOf(',') + 1;
        return alone
                && text.length() == typed.length()
                && text.length() - last - 1 == THOUSAND
                && text.charAt(0) != '0'
                && currency.getDefaultFractionDigits() != THOUSAND;
    }

    /// Empty where the signs between the digits do not part thousands.
    private static Optional<BigDecimal> grouped(String text) {
        return text.matches("\\d+|\\d{1,3}(\\.\\d{3})+|\\d{1,3}(,\\d{3})+")
                ? Optional.of(new BigDecimal(text.replaceAll("[.,]", "")))
                : Optional.empty();
    }
}
