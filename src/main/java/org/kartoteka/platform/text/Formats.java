package org.kartoteka.platform.text;

import org.kartoteka.kernel.Money;
import org.kartoteka.kernel.PartialDate;

import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Currency;
import java.util.Locale;

/// Dates, times and numbers as the language of the moment writes them. The week begins on Monday.
public final class Formats {

    public static final DayOfWeek FIRST_DAY_OF_WEEK = DayOfWeek.MONDAY;

    private final Messages messages;

    Formats(Messages messages) {
        this.messages = messages;
    }

    /// `22.11.2026` in Russian, `22 Nov 2026` in English, where the order of digits would be a
    /// riddle.
    public String date(LocalDate date) {
        return date(date, language());
    }

    private static String date(LocalDate date, Language language) {
        return pattern(language == Language.RUSSIAN ? "dd.MM.uuuu" : "d MMM uuuu", language, date);
    }

    /// `22 ноября`, `22 November`.
    public String dayAndMonth(MonthDay day) {
        return pattern("d MMMM", language(), day);
    }

    /// `10:05`, in both languages by 24 hours.
    public String time(LocalTime time) {
        return time(time, language());
    }

    private static String time(LocalTime time, Language language) {
        return pattern("HH:mm", language, time);
    }

    public String dateTime(LocalDateTime moment) {
        return date(moment.toLocalDate()) + " " + time(moment.toLocalTime());
    }

    /// `пт, 22.11.2026`.
    public String weekdayAndDate(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale()) + ", " + date(date);
    }

    /// A heading over what happened or is due on `date`: «Сегодня, 22 ноября», «Пятница, 20
    /// ноября», with the year where it is not this one.
    public String dayHeading(LocalDate date, LocalDate today) {
        var day =
                date.getYear() == today.getYear()
                        ? dayAndMonth(MonthDay.from(date))
                        : pattern("d MMMM uuuu", language(), date);
        return dayName(date, today) + ", " + day;
    }

    private String dayName(LocalDate date, LocalDate today) {
        return switch (Math.clamp(ChronoUnit.DAYS.between(today, date), -2, 2)) {
            case 0 -> messages.get("text.today");
            case 1 -> messages.get("text.tomorrow");
            case -1 -> messages.get("text.yesterday");
            default ->
                    capitalized(
                            date.getDayOfWeek()
                                    .getDisplayName(TextStyle.FULL_STANDALONE, locale()));
        };
    }

    /// `7 марта 1980`, `7 марта`, `март 1980`, `1980`, `март`: as much as is known.
    public String partialDate(PartialDate date) {
        if (date.month() == 0) {
            return Integer.toString(date.year());
        }
        if (date.day() == 0) {
            return date.year() == 0 ? month(date.month()) : month(date.month()) + " " + date.year();
        }
        var day = dayAndMonth(MonthDay.of(date.month(), date.day()));
        return date.year() == 0 ? day : day + " " + date.year();
    }

    /// `ноябрь 2026`, `November 2026`.
    public String month(YearMonth month) {
        return pattern("LLLL uuuu", language(), month);
    }

    /// `ноя 26`, `Nov 26`.
    public String shortMonth(YearMonth month) {
        return month(month.getMonthValue()).substring(0, 3) + pattern(" uu", language(), month);
    }

    private String month(int month) {
        return pattern("LLLL", language(), YearMonth.of(2000, month));
    }

    /// With the groups of thousands apart.
    public String number(long number) {
        return number(number, language());
    }

    private static String number(long number, Language language) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /// @param digits digits after the decimal sign, always that many
    public String number(double number, int digits) {
        var format = NumberFormat.getNumberInstance(locale());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(number);
    }

    /// `12 500,50 ₽`, `£1,234.56`, without decimals where there are none. What is below zero has a
    /// real minus sign.
    public String money(Money sum) {
        var amount = sum.amount();
        var digits = amount.stripTrailingZeros().scale() <= 0 ? 0 : amount.scale();
        var format = NumberFormat.getNumberInstance(locale());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return (sum.isNegative() ? "\u2212" : "")
                + withSign(format.format(amount.abs()), sum.currency());
    }

    /// A written number of at least zero with the sign of its currency, where the language has it.
    public String withSign(String number, Currency currency) {
        var sign = currency(currency);
        var leads = language() == Language.ENGLISH && !Character.isLetter(sign.charAt(0));
        return leads ? sign + number : number + "\u00a0" + sign;
    }

    /// The sign of a currency: `₽`, `£`.
    public String currency(Currency currency) {
        return currency.getSymbol(locale());
    }

    /// A size in bytes in the unit that reads best.
    public String size(long bytes) {
        var megabytes = bytes / 1_048_576.0;
        return megabytes < 1
                ? messages.get("text.size.kilobytes", number(Math.ceilDiv(bytes, 1024)))
                : messages.get("text.size.megabytes", number(megabytes, 1));
    }

    static String plain(Object value, Language language) {
        return switch (value) {
            case Integer number -> number(number, language);
            case Long number -> number(number, language);
            case LocalDate date -> date(date, language);
            case LocalTime time -> time(time, language);
            case null -> "";
            default -> value.toString();
        };
    }

    private static String pattern(String pattern, Language language, TemporalAccessor value) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(value);
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private Language language() {
        return messages.language();
    }

    private Locale locale() {
        return messages.locale();
    }
}
