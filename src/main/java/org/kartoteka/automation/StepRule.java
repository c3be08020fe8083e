package org.kartoteka.automation;

import org.kartoteka.kernel.StepRuleId;

import java.time.LocalDate;
import java.util.Objects;

/// A rule by which the program plans a next step: when something happens, then do this.
///
/// @param days after what happened, or before the date that comes, 0 to [#MOST_DAYS] or
///   [#MOST_DAYS_BEFORE]
/// @param text what is to be done, not blank, at most [#LONGEST] characters
/// @param since local day from which what happens counts: that on which the rule was made or last
///   switched on
public record StepRule(
        StepRuleId id,
        Occurrence occurrence,
        int days,
        String text,
        LocalDate since,
        boolean active) {

    public static final int LONGEST = 4_000;
    public static final int MOST_DAYS = 365;

    /// As far ahead as dates are looked at.
    public static final int MOST_DAYS_BEFORE = 60;

    public StepRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(occurrence, "occurrence");
        Objects.requireNonNull(since, "since");
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("A rule says what is to be done, in few words");
        }
        if (days < 0 || days > mostDays(occurrence)) {
            throw new IllegalArgumentException("Days out of range: " + days);
        }
    }

    public static int mostDays(Occurrence occurrence) {
        return occurrence.isAhead() ? MOST_DAYS_BEFORE : MOST_DAYS;
    }

    StepRule worded(String words) {
        return new StepRule(id, occurrence, days, words, since, active);
    }

    StepRule switched(boolean on, LocalDate today) {
        return new StepRule(id, occurrence, days, text, on ? today : since, on);
    }
}
