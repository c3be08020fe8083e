package org.kartoteka.followups;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The words in which people say how often, Russian and English, folded (ё as е).
final class RecurrenceVocabulary {

    static final Set<String> EVERY =
            words("каждый каждая каждую каждое каждые каждого каждой каждым every each");
    static final Set<String> OTHER = words("other");
    static final Set<String> AND = words("и and & ,");
    static final Set<String> ON = words("в во по on the");
    static final Set<String> OF = words("of the в in каждого каждый every each");
    static final Set<String> MONTH = words("месяца месяц month");
    static final Set<String> WORKING = words("будний рабочий working business week будничный");
    static final Set<String> DAY = words("день дня day");
    static final Set<String> WORKDAYS = words("будням будни weekdays workdays");
    static final Set<String> WORKDAY = words("weekday workday");
    static final Set<String> WEEKENDS = words("выходным выходные weekends weekend");
    static final Set<String> NUMBERED = words("число числа числам");
    static final Set<String> THROUGH = words("через in");
    static final Set<String> AFTER = words("после after");
    static final Set<String> DONE =
            words("выполнения завершения сделанного done completion completing finishing");

    /// A frequency of RFC 5545 and how many of it.
    record Unit(String freq, int number) {

        Unit times(int times) {
            return new Unit(freq, number * times);
        }
    }

    static final Map<String, Unit> ADVERBS =
            Map.ofEntries(
                    Map.entry("ежедневно", new Unit("DAILY", 1)),
                    Map.entry("daily", new Unit("DAILY", 1)),
                    Map.entry("еженедельно", new Unit("WEEKLY", 1)),
                    Map.entry("weekly", new Unit("WEEKLY", 1)),
                    Map.entry("ежемесячно", new Unit("MONTHLY", 1)),
                    Map.entry("monthly", new Unit("MONTHLY", 1)),
                    Map.entry("ежеквартально", new Unit("MONTHLY", 3)),
                    Map.entry("quarterly", new Unit("MONTHLY", 3)),
                    Map.entry("ежегодно", new Unit("YEARLY", 1)),
                    Map.entry("yearly", new Unit("YEARLY", 1)),
                    Map.entry("annually", new Unit("YEARLY", 1)));

    static final Map<String, Unit> UNITS = units();
    static final Map<String, Integer> NUMBERS = numbers();
    static final Map<String, Integer> ORDINALS = ordinals();

    private static final Pattern DIGITS = Pattern.compile("(\\d{1,3})");
    private static final Pattern ORDINAL =
            Pattern.compile("(\\d{1,2})(?:-?(?:й|ый|ий|ой|я|ая|ю|ую|е|ое|го|ого)|st|nd|rd|th)");

    private static final List<Pattern> WEEKDAYS =
            List.of(
                    Pattern.compile("пн|понедельник(а|у|и|ам|ов)?|mon|mondays?"),
                    Pattern.compile("вт|вторник(а|у|и|ам|ов)?|tue|tues|tuesdays?"),
                    Pattern.compile("ср|сред(а|у|ы|е|ам)|wed|wednesdays?"),
                    Pattern.compile("чт|четверг(а|у|и|ам|ов)?|thu|thur|thurs|thursdays?"),
                    Pattern.compile("пт|пятниц(а|у|ы|е|ам)?|fri|fridays?"),
                    Pattern.compile("сб|суббот(а|у|ы|е|ам)?|sat|saturdays?"),
                    Pattern.compile("вс|воскресен(ь|и)(е|я|ю|ям)|sun|sundays?"));

    private static final Pattern SEVERAL = Pattern.compile(".+(ам|ям|days)");

    private static final List<Pattern> MONTHS =
            List.of(
                    Pattern.compile("янв(ар[ьяе])?|jan(uary)?"),
                    Pattern.compile("фев(рал[ьяе])?|feb(ruary)?"),
                    Pattern.compile("мар(т[ае]?)?|mar(ch)?"),
                    Pattern.compile("апр(ел[ьяе])?|apr(il)?"),
                    Pattern.compile("ма[йяе]|may"),
                    Pattern.compile("июн[ьяе]?|june?"),
                    Pattern.compile("июл[ьяе]?|july?"),
                    Pattern.compile("авг(уст[ае]?)?|aug(ust)?"),
                    Pattern.compile("сен(тябр[ьяе])?|sept?(ember)?"),
                    Pattern.compile("окт(ябр[ьяе])?|oct(ober)?"),
                    Pattern.compile("ноя(бр[ьяе])?|nov(ember)?"),
                    Pattern.compile("дек(абр[ьяе])?|dec(ember)?"));

    private RecurrenceVocabulary() {}

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    private static Map<String, Unit> units() {
        var units = new HashMap<String, Unit>();
        put(units, "день дня дней дн day days", new Unit("DAILY", 1));
        put(units, "неделю неделя недели недель нед week weeks", new Unit("WEEKLY", 1));
        put(units, "месяц месяца месяцев мес month months", new Unit("MONTHLY", 1));
        put(units, "квартал квартала кварталов quarter quarters", new Unit("MONTHLY", 3));
        put(units, "полгода half-year", new Unit("MONTHLY", 6));
        put(units, "год года лет year years", new Unit("YEARLY", 1));
        return Map.copyOf(units);
    }

    private static Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        var lines =
                List.of(
                        "один одну a an one",
                        "два две two",
                        "три three",
                        "четыре four",
                        "пять five",
                        "шесть six",
                        "семь seven",
                        "восемь eight",
                        "девять nine",
                        "десять ten");
        for (var number = 1; number <= lines.size(); number++) {
            put(numbers, lines.get(number - 1), number);
        }
        return Map.copyOf(numbers);
    }

    private static Map<String, Integer> ordinals() {
        var ordinals = new HashMap<String, Integer>();
        put(ordinals, "первый первая первую первое первого first", 1);
        put(ordinals, "второй вторая вторую второе второго second", 2);
        put(ordinals, "третий третья третью третье третьего third", 3);
        put(ordinals, "четвертый четвертая четвертую четвертое четвертого fourth", 4);
        put(ordinals, "последний последняя последнюю последнее последнего last", -1);
        return Map.copyOf(ordinals);
    }

    private static <T> void put(Map<String, T> map, String words, T meaning) {
        List.of(words.split(" ")).forEach(word -> map.put(word, meaning));
    }

    static Optional<Integer> number(String word) {
        var digits = DIGITS.matcher(word);
        var number = digits.matches() ? Integer.valueOf(digits.group(1)) : NUMBERS.get(word);
        return Optional.ofNullable(number).filter(positive -> positive > 0);
    }

    /// «3-й», `3rd`, «третий», `last`.
    ///
    /// @return the number, −1 for the last
    static Optional<Integer> ordinal(String word) {
        var digits = ORDINAL.matcher(word);
        var number = digits.matches() ? Integer.valueOf(digits.group(1)) : ORDINALS.get(word);
        return Optional.ofNullable(number).filter(counted -> counted != 0);
    }

    static Optional<DayOfWeek> weekday(String word) {
        return indexOf(WEEKDAYS, word).map(index -> DayOfWeek.of(index + 1));
    }

    /// «вторникам», `tuesdays`: more than one is meant.
    static boolean isSeveral(String weekday) {
        return SEVERAL.matcher(weekday).matches();
    }

    /// @return 1 to 12
    static Optional<Integer> month(String word) {
        return indexOf(MONTHS, word).map(index -> index + 1);
    }

    private static Optional<Integer> indexOf(List<Pattern> patterns, String word) {
        for (var at = 0; at < patterns.size(); at++) {
            if (patterns.get(at).matcher(word).matches()) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /// The letters by which RFC 5545 calls days of the week, Monday first.
    static final List<String> CODES = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    static String codes(List<DayOfWeek> days) {
        var codes = new ArrayList<String>();
        days.stream().sorted().distinct().forEach(day -> codes.add(CODES.get(day.ordinal())));
        return String.join(",", codes);
    }
}
