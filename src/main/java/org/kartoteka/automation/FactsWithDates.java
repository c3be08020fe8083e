package org.kartoteka.automation;

import org.kartoteka.occasions.Anniversary;
import org.kartoteka.occasions.DayKey;
import org.kartoteka.occasions.Occasion;
import org.kartoteka.occasions.OccasionKind;
import org.kartoteka.occasions.OccasionRules;
import org.kartoteka.occasions.Occasions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/// What is stored of occurrences, and the dates that come round every year.
public final class FactsWithDates implements Facts {

    private final Facts stored;
    private final Occasions occasions;
    private final Supplier<OccasionRules> rules;

    /// @param rules asked each time for the day of a 29 February
    public FactsWithDates(Facts stored, Occasions occasions, Supplier<OccasionRules> rules) {
        this.stored = stored;
        this.occasions = occasions;
        this.rules = rules;
    }

    @Override
    public List<Fact> of(Occurrence occurrence, LocalDate from, LocalDate to) {
        return occurrence instanceof Occurrence.DateComes(var kind)
                ? dates(kind, from, to)
                : stored.of(occurrence, from, to);
    }

    @Override
    public List<Fact> still(Occurrence occurrence, Collection<Long> rows) {
        return stored.still(occurrence, rows);
    }

    /// Those of which the day is known.
    private List<Fact> dates(OccasionKind kind, LocalDate from, LocalDate to) {
        var policy = rules.get().leapDay();
        var found = new ArrayList<Fact>();
        for (var occasion : occasions.on(DayKey.between(from, to))) {
            for (var year = from.getYear(); year <= to.getYear(); year++) {
                Anniversary.in(year, occasion, policy)
                        .filter(_ -> occasion.kind() == kind)
                        .flatMap(Anniversary::day)
                        .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                        .map(day -> fact(occasion, day))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Fact fact(Occasion occasion, LocalDate day) {
        var client = occasion.ref().client();
        var row = occasion.ref().stored().map(id -> id.value()).orElse(client.value());
        return new Fact(client, row, day, true);
    }
}
