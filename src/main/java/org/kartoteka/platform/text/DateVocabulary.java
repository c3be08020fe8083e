package org.kartoteka.platform.text;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words of date phrases, Russian and English, folded (ё as е).
final class DateVocabulary {

    /// Words before a day or a time that do not change it.
    static final Set<String> PREPOSITIONS =
            Set.of(
                    "в", "во", "до", "к", "ко", "на", "не", "позднее", "позже", "by", "on", "until",
                    "till", "before", "at");

    static final Set<String> BEFORE_HOUR =
            Set.of("в", "во", "к", "до", "на", "at", "by", "until", "till", "before");
    static final Set<String> IN = Set.of("через", "in", "спустя");

    /// Words before a month alone, which mean its beginning as a term in any text.
    static final Set<String> BEFORE_MONTH = Set.of("до", "к", "by", "before", "until", "till");

    /// The same where a date is looked for first of all: «!в январе позвонить».
    static final Set<String> IN_MONTH = Set.of("в", "во", "in");

    static final Set<String> AGO = Set.of("назад", "ago");
    static final Set<String> NEXT =
            words(
                    "следующий следующая следующую следующее следующей следующего следующему "
                            + "следующем следующих след next");
    static final Set<String> THIS =
            words(
                    "этот эта эту это этой этого этому этом этих this ближайший ближайшая "
                            + "ближайшую ближайшее ближайшей ближайшего ближайшему");
    static final Set<String> LAST = words("прошлый прошлая прошлую прошлое прошлого last");
    static final Set<String> END = words("конец конца концу конце end");
    static final Set<String> BEGINNING = words("начало начала началу начале beginning start");
    static final Set<String> MIDDLE = words("середина середины середину середине mid middle");

    /// «на той неделе»: where plans are made, the next one.
    static final Set<String> THAT = words("той");

    static final Set<String> WEEKEND = words("выходные выходных выходным weekend");
    static final Set<String> FILLERS = Set.of("the", "of");

    static final Map<String, Integer> DAYS_AWAY =
            Map.ofEntries(
                    Map.entry("сегодня", 0),
                    Map.entry("today", 0),
                    Map.entry("завтра", 1),
                    Map.entry("tomorrow", 1),
                    Map.entry("tmr", 1),
                    Map.entry("tmrw", 1),
                    Map.entry("послезавтра", 2),
                    Map.entry("вчера", -1),
                    Map.entry("yesterday", -1),
                    Map.entry("позавчера", -2));

    static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
    static final Map<String, Integer> MONTHS = months();
    static final Map<String, ChronoUnit> UNITS = units();
    static final Map<String, Integer> NUMBERS = numbers();

    /// Parts of a day stand for one hour each, so that they sort among the times of the day.
    static final Map<String, LocalTime> PARTS_OF_DAY = partsOfDay();

    /// Parts of a day that need more than one word; longest first.
    static final Map<String, LocalTime> LONGER_PARTS_OF_DAY =
            Map.of(
                    "end of day", LocalTime.of(18, 0),
                    "конце дня", LocalTime.of(18, 0),
                    "концу дня", LocalTime.of(18, 0),
                    "конца дня", LocalTime.of(18, 0),
                    "после обеда", LocalTime.of(14, 0),
                    "after lunch", LocalTime.of(14, 0),
                    "с утра", LocalTime.of(9, 0),
                    "first thing", LocalTime.of(9, 0));

    /// What follows a number that counts things: «завтра 10 коробок», `tomorrow 10 boxes`.
    static final Set<String> COUNTED =
            words(
                    "шт штук штуки штука коробок коробки упаковок упаковки пачек пачки мешков экз"
                            + " экземпляров экземпляра копий копии единиц ед позиций позиции кг г т"
                            + " тонн тонны м м2 м3 л литра руб р рублей рубля тыс тысяч тысячи млн"
                            + " человек чел мест места раз раза страниц листа договора варианта"
                            + " счета метра процентов % pcs pieces boxes box units items copies kg"
                            + " people usd eur k percent");

    private DateVocabulary() {}

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    private static Map<String, LocalTime> partsOfDay() {
        var parts = new HashMap<String, LocalTime>();
        parts.putAll(at(9, "утром morning"));
        parts.putAll(at(12, "полдень полудню noon midday"));
        parts.putAll(at(13, "обед обеда обеду lunch lunchtime"));
        parts.putAll(at(14, "днем afternoon"));
        parts.putAll(at(18, "вечером вечера вечеру evening tonight eod cob"));
        return Map.copyOf(parts);
    }

    private static Map<String, LocalTime> at(int hour, String list) {
        var parts = new HashMap<String, LocalTime>();
        words(list).forEach(word -> parts.put(word, LocalTime.of(hour, 0)));
        return parts;
    }

    private static Map<String, DayOfWeek> weekdays() {
        return named(
                List.of(
                        "пн пнд понедельник понедельника понедельнику mon monday",
                        "вт втр вторник вторника вторнику tue tues tuesday",
                        "ср срд среда среду среды среде wed weds wednesday",
                        "чт чтв четверг четверга четвергу thu thur thurs thursday",
                        "пт птн пятница пятницу пятницы пятнице fri friday",
                        "сб сбт суббота субботу субботы субботе sat saturday",
                        "вс вск воскресенье воскресенья воскресенью воскресение sun sunday"),
                DayOfWeek::of);
    }

    private static Map<String, Integer> months() {
        return named(
                List.of(
                        "января январь январе январю янв january jan",
                        "февраля февраль феврале февралю фев февр february feb",
                        "марта март марте марту мар march mar",
                        "апреля апрель апреле апрелю апр april apr",
                        "мая май мае маю may",
                        "июня июнь июне июню июн june jun",
                        "июля июль июле июлю июл july jul",
                        "августа август августе августу авг august aug",
                        "сентября сентябрь сентябре сентябрю сен сент september sep sept",
                        "октября октябрь октябре октябрю окт october oct",
                        "ноября ноябрь ноябре ноябрю ноя нояб november nov",
                        "декабря декабрь декабре декабрю дек december dec"),
                number -> number);
    }

    private static Map<String, ChronoUnit> units() {
        var kinds =
                List.of(
                        ChronoUnit.MINUTES,
                        ChronoUnit.HOURS,
                        ChronoUnit.DAYS,
                        ChronoUnit.WEEKS,
                        ChronoUnit.MONTHS,
                        ChronoUnit.YEARS);
        return named(
                List.of(
                        "м мин минута минуту минуты минут m min mins minute minutes",
                        "ч час часа часов h hr hrs hour hours",
                        "д дн день дня дней d day days",
                        "н нед неделя неделю недели недель неделе w wk wks week weeks",
                        "мес месяц месяца месяцев месяце mo month months",
                        "г год года году лет y yr year years"),
                number -> kinds.get(number - 1));
    }

    private static Map<String, Integer> numbers() {
        return named(
                List.of(
                        "один одна одну одно a an one",
                        "два две двух пару two couple",
                        "три трех three",
                        "четыре four",
                        "пять five",
                        "шесть six",
                        "семь seven",
                        "восемь eight",
                        "девять nine",
                        "десять ten"),
                number -> number);
    }

    /// Every word of the n-th line stands for what `meaning` gives for n, from 1.
    private static <T> Map<String, T> named(
            List<String> lines, java.util.function.IntFunction<T> meaning) {
        var named = new HashMap<String, T>();
        for (var line = 0; line < lines.size(); line++) {
            for (var word : lines.get(line).split(" ")) {
                named.put(word, meaning.apply(line + 1));
            }
        }
        return Map.copyOf(named);
    }
}
