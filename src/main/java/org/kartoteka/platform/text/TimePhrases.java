package org.kartoteka.platform.text;

import org.kartoteka.platform.text.DateReader.Bare;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads times of the day: `10:00`, «в 9», «9 утра», `3pm`, «вечером».
final class TimePhrases {

    private static final Pattern COLON = Pattern.compile("(\\d{1,2}):(\\d{2})(am|pm)?");
    private static final Pattern POINT = Pattern.compile("(\\d{1,2})([.-])(\\d{2})");
    private static final Pattern QUARTERS = Pattern.compile("00|15|30|45");

    /// «договоров», «листов»: many of something.
    private static final Pattern MANY = Pattern.compile("\\p{L}{2,}[ое]в");

    private static final int MOST_MONTHS = 12;
    private static final int MOST_HOURS = 24;
    private static final int MOST_WORDS_OF_A_PART = 3;
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})(am|pm|ч)?");
    private static final Set<String> HOUR_WORDS = Set.of("час", "часа", "часов", "o'clock");

    /// Hours before it, named with no more, are hours of the afternoon: nobody calls a client at
    /// three in the night.
    private static final int EARLIEST_BARE_HOUR = 7;

    private final List<DateWord> words;
    private final Bare bare;

    TimePhrases(List<DateWord> words, Bare bare) {
        this.words = words;
        this.bare = bare;
    }

    /// A time that stands alone: one that cannot be taken for anything else, or an hour behind a
    /// preposition.
    Optional<DatePiece> alone(int at) {
        var behind = skipPreposition(at);
        var sure = unmistakable(behind);
        if (sure.isPresent() || bare == Bare.NUMBERS) {
            return sure;
        }
        var pointed = pointed(behind).filter(_ -> isNoDate(behind));
        return pointed.isPresent() || behind == at ? pointed : hour(behind);
    }

    /// «15.30» can be nothing but a time of the working day, «10.11» is a date.
    private boolean isNoDate(int at) {
        var point = POINT.matcher(word(at));
        return point.matches()
                && number(point.group(1)) >= EARLIEST_BARE_HOUR
                && number(point.group(3)) > MOST_MONTHS;
    }

    /// A time behind a day: there an hour may stand bare («чт 10»).
    Optional<DatePiece> afterDay(int at) {
        var behind = skipPreposition(at);
        var sure = unmistakable(behind).or(() -> pointed(behind));
        if (sure.isPresent()) {
            return sure;
        }
        if (behind == at) {
            return bare == Bare.HOURS ? hour(at).filter(this::isWorkingHour) : Optional.empty();
        }
        return hour(behind);
    }

    private boolean isWorkingHour(DatePiece piece) {
        return !piece.time().isBefore(LocalTime.of(EARLIEST_BARE_HOUR, 0))
                && !isAfternoonGuess(piece);
    }

    /// «завтра 3 коробки»: a small number behind a day is more likely a count.
    private boolean isAfternoonGuess(DatePiece piece) {
        var digits = words.get(piece.next() - 1).plain();
        return digits.length() == 1 && digits.charAt(0) < '0' + EARLIEST_BARE_HOUR;
    }

    private int skipPreposition(int at) {
        var word = word(at);
        if (word.equals("in") && word(at + 1).equals("the")) {
            return at + 2;
        }
        if (word.equals("this") && DateVocabulary.PARTS_OF_DAY.containsKey(word(at + 1))) {
            return at + 1;
        }
        return DateVocabulary.BEFORE_HOUR.contains(word) ? at + 1 : at;
    }

    private Optional<DatePiece> unmistakable(int at) {
        var part = partOfDay(at);
        if (part.isPresent()) {
            return part;
        }
        var clock = COLON.matcher(word(at));
        if (clock.matches()) {
            return clock(at, number(clock.group(1)), number(clock.group(2)), clock.group(3));
        }
        var hour = HOUR.matcher(word(at));
        if (!hour.matches() || "ч".equals(hour.group(2))) {
            return Optional.empty();
        }
        return hour.group(2) != null
                ? halfDay(at + 1, number(hour.group(1)), 0, hour.group(2))
                : halfDay(at + 2, number(hour.group(1)), 0, word(at + 1));
    }

    private Optional<DatePiece> partOfDay(int at) {
        var phrase = new StringBuilder();
        for (var next = at; next < Math.min(at + MOST_WORDS_OF_A_PART, words.size()); next++) {
            phrase.append(phrase.isEmpty() ? "" : " ").append(word(next));
            var part = DateVocabulary.LONGER_PARTS_OF_DAY.get(phrase.toString());
            if (part != null) {
                return Optional.of(DatePiece.time(next + 1, part));
            }
        }
        return Optional.ofNullable(DateVocabulary.PARTS_OF_DAY.get(word(at)))
                .map(part -> DatePiece.time(at + 1, part));
    }

    private Optional<DatePiece> clock(int at, int hour, int minute, String glued) {
        if (glued != null) {
            return halfDay(at + 1, hour, minute, glued);
        }
        return halfDay(at + 2, hour, minute, word(at + 1)).or(() -> time(at + 1, hour, minute));
    }

    /// «10.30» and «10-30» behind a day; «10-12» is from ten to twelve and no one time.
    private Optional<DatePiece> pointed(int at) {
        var point = POINT.matcher(word(at));
        if (!point.matches()) {
            return Optional.empty();
        }
        var minute = number(point.group(3));
        var isRange = point.group(2).equals("-") && minute > 0 && minute <= MOST_HOURS;
        return isRange ? Optional.empty() : time(at + 1, number(point.group(1)), minute);
    }

    private Optional<DatePiece> halfDay(int next, int hour, int minute, String half) {
        var afternoon =
                switch (half) {
                    case "am", "утра", "ночи" -> 0;
                    case "pm", "дня", "вечера" -> 12;
                    default -> -1;
                };
        if (afternoon < 0 || hour < 1 || hour > 12) {
            return Optional.empty();
        }
        return time(next, hour % 12 + afternoon, minute);
    }

    private Optional<DatePiece> hour(int at) {
        var match = HOUR.matcher(word(at));
        if (!match.matches()) {
            return Optional.empty();
        }
        var named = number(match.group(1));
        var hour = named > 0 && named < EARLIEST_BARE_HOUR ? named + 12 : named;
        if (HOUR_WORDS.contains(word(at + 1))) {
            return time(at + 2, hour, 0);
        }
        if (QUARTERS.matcher(word(at + 1)).matches() && !countsWhatFollows(at + 1)) {
            return time(at + 2, hour, number(word(at + 1)));
        }
        return countsWhatFollows(at) ? Optional.empty() : time(at + 1, hour, 0);
    }

    /// «завтра 10 коробок»: a number of things, no hour.
    private boolean countsWhatFollows(int at) {
        var counted = word(at + 1);
        return DateVocabulary.COUNTED.contains(counted) || MANY.matcher(counted).matches();
    }

    private static Optional<DatePiece> time(int next, int hour, int minute) {
        return hour < 24 && minute < 60
                ? Optional.of(DatePiece.time(next, LocalTime.of(hour, minute)))
                : Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private String word(int at) {
        return at < words.size() ? words.get(at).plain() : "";
    }
}
