package org.kartoteka.occasions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The days that a person looks at together: a week back, a month ahead, over New Year as on any
/// other day. What was missed longer ago stays in it until it is dealt with or too late.
///
/// @param today local
public record OccasionWindow(LocalDate today, OccasionRules rules) {

    public static final int DAYS_BACK = 7;
    public static final int DAYS_AHEAD = 30;

    /// The first day of which an occasion may belong.
    public LocalDate from() {
        return today.minusDays(Math.max(DAYS_BACK, rules.lateDays()));
    }

    public LocalDate to() {
        return today.plusDays(DAYS_AHEAD);
    }

    /// The keys by which [Occasions#on] finds every occasion that may belong.
    public List<DayKey.Range> keys() {
        return DayKey.between(from(), to());
    }

    /// The first day of a [Greeting] that may close something in the window.
    public LocalDate greetingsFrom() {
        return from().withDayOfMonth(1).minusDays(Greeting.MENDED_BY_AT_MOST);
    }

    /// What belongs, in the order of [Standing#BY_DAY].
    ///
    /// @param recorded the greetings of each occasion; one that has none may be absent
    public List<Standing> of(
            Collection<Occasion> occasions, Map<OccasionRef, List<Greeting>> recorded) {
        return standings(occasions, recorded, _ -> true);
    }

    /// Of what belongs, that of which a person should know now.
    ///
    /// @param recorded as in [#of]
    public List<Standing> open(
            Collection<Occasion> occasions, Map<OccasionRef, List<Greeting>> recorded) {
        return standings(occasions, recorded, OccasionState::isOpen);
    }

    private List<Standing> standings(
            Collection<Occasion> occasions,
            Map<OccasionRef, List<Greeting>> recorded,
            Predicate<OccasionState> wanted) {
        var from = from();
        var to = to();
        var standings = new ArrayList<Standing>();
        for (var occasion : occasions) {
            for (var year = from.getYear(); year <= to.getYear(); year++) {
                var kept = Anniversary.in(year, occasion, rules.leapDay());
                if (kept.isPresent()
                        && !kept.get().last().isBefore(from)
                        && !kept.get().first().isAfter(to)) {
                    var greetings = recorded.getOrDefault(occasion.ref(), List.of());
                    var standing = Standing.of(kept.get(), today, greetings, rules);
                    if (wanted.test(standing.state()) && belongs(standing)) {
                        standings.add(standing);
                    }
                }
            }
        }
        standings.sort(Standing.BY_DAY);
        return standings;
    }

    private static boolean belongs(Standing standing) {
        return standing.daysAhead() >= -DAYS_BACK || standing.state() == OccasionState.MISSED;
    }
}
