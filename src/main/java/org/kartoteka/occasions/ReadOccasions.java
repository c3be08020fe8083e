package org.kartoteka.occasions;

import org.kartoteka.platform.work.Transactions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Reads how the occasions of the coming and the last days stand. Blocks.
public final class ReadOccasions {

    /// A whole year is read for the counter.
    private static final int FIRST_KEY = 100;

    private static final int LAST_KEY = 1231;

    private final Occasions occasions;
    private final Greetings greetings;
    private final Transactions transactions;
    private final Supplier<OccasionRules> rules;

    /// @param rules asked each time, because a person may change them
    public ReadOccasions(
            Occasions occasions,
            Greetings greetings,
            Transactions transactions,
            Supplier<OccasionRules> rules) {
        this.occasions = occasions;
        this.greetings = greetings;
        this.transactions = transactions;
        this.rules = rules;
    }

    /// Everything in the window.
    ///
    /// @param today local
    public List<Standing> around(LocalDate today) {
        return read(today, OccasionWindow::of);
    }

    /// Of that, what a person should know of now.
    ///
    /// @param today local
    public List<Standing> open(LocalDate today) {
        return read(today, OccasionWindow::open);
    }

    private List<Standing> read(LocalDate today, Look look) {
        var window = new OccasionWindow(today, rules.get());
        return transactions.reading(
                () ->
                        look.at(
                                window,
                                occasions.on(window.keys()),
                                greetings.since(window.greetingsFrom())));
    }

    private interface Look {

        List<Standing> at(
                OccasionWindow window,
                List<Occasion> occasions,
                Map<OccasionRef, List<Greeting>> recorded);
    }

    /// @param today local
    public Fairness fairness(LocalDate today) {
        var everything = List.of(new DayKey.Range(FIRST_KEY, LAST_KEY));
        var newYear = today.withDayOfYear(1);
        return transactions.reading(
                () ->
                        Fairness.of(
                                occasions.on(everything),
                                greetings.since(newYear.minusDays(Greeting.MENDED_BY_AT_MOST)),
                                today,
                                rules.get()));
    }
}
