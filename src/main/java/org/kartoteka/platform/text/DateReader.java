package org.kartoteka.platform.text;

import org.kartoteka.platform.text.HumanDates.Toward;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// Reads one date phrase: a day and perhaps a time, in either order.
final class DateReader {

    /// What a number with nothing beside it is, after a day.
    enum Bare {
        HOURS,
        NUMBERS
    }

    private final List<DateWord> words;
    private final LocalDateTime now;
    private final Toward toward;
    private final DayPhrases days;
    private final TimePhrases times;

    DateReader(String text, int from, LocalDateTime now, Toward toward, Bare bare) {
        this.words = DateWord.from(text, from);
        this.now = now;
        this.toward = toward;
        this.days = new DayPhrases(words, now, toward, bare);
        this.times = new TimePhrases(words, bare);
    }

    int start() {
        return words.getFirst().start();
    }

    int endOf(DatePiece piece) {
        return words.get(piece.next() - 1).end();
    }

    boolean reachesEnd(DatePiece piece) {
        return piece.next() == words.size();
    }

    /// The longest phrase that begins with word number `at`.
    Optional<DatePiece> phrase(int at) {
        if (at >= words.size()) {
            return Optional.empty();
        }
        var dayFirst = days.read(at).map(this::withTimeBehind);
        return dayFirst.or(() -> times.alone(at).flatMap(this::withDayBehind))
                .filter(this::liesRight);
    }

    /// The time with which the text begins, where no day stands beside it.
    Optional<LocalTime> timeAlone() {
        return words.isEmpty() || days.read(0).isPresent()
                ? Optional.empty()
                : times.alone(0)
                        .filter(time -> ends(time) || days.read(time.next()).isEmpty())
                        .map(DatePiece::time);
    }

    private DatePiece withTimeBehind(DatePiece day) {
        if (day.time() != null || ends(day)) {
            return day;
        }
        return times.afterDay(day.next()).map(day::with).orElse(day);
    }

    private Optional<DatePiece> withDayBehind(DatePiece time) {
        var day = ends(time) ? Optional.<DatePiece>empty() : days.read(time.next());
        return day.filter(found -> found.time() == null).map(time::with).or(() -> onItsDay(time));
    }

    /// A time with no day: today's, or tomorrow's if it has passed.
    private Optional<DatePiece> onItsDay(DatePiece time) {
        var passed = !time.time().isAfter(now.toLocalTime());
        return Optional.of(
                time.on(now.toLocalDate().plusDays(passed && toward == Toward.AHEAD ? 1 : 0)));
    }

    private boolean ends(DatePiece piece) {
        return words.get(piece.next() - 1).closes();
    }

    /// What has happened does not lie ahead.
    private boolean liesRight(DatePiece piece) {
        if (toward == Toward.AHEAD) {
            return true;
        }
        var today = now.toLocalDate();
        if (piece.time() == null || !piece.day().equals(today)) {
            return !piece.day().isAfter(today);
        }
        return !piece.time().isAfter(now.toLocalTime());
    }
}
