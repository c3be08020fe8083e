package org.kartoteka.followups;

import org.kartoteka.platform.text.HumanDate;
import org.kartoteka.platform.text.HumanDates;
import org.kartoteka.platform.text.HumanDates.Found;
import org.kartoteka.platform.text.HumanDates.Toward;

import java.time.LocalDateTime;
import java.util.Optional;

/// A next step as typed in one line: «чт 10:00 перезвонить», «отправить смету через 2 нед», only a
/// day, or only words.
///
/// A date at either end leaves the words; one in their midst stays in them too.
///
/// @param when absent if no day was typed
/// @param words what is to be done, perhaps empty
public record PlanText(Optional<HumanDate> when, String words) {

    /// @param now local
    public static PlanText read(String line, LocalDateTime now) {
        var typed = line.strip();
        var text = typed.startsWith("!") ? typed.substring(1).strip() : typed;
        return leading(text, now)
                .map(found -> new PlanText(Optional.of(found.date()), after(text, found)))
                .or(() -> within(text, now))
                .orElseGet(() -> new PlanText(Optional.empty(), text));
    }

    private static Optional<Found> leading(String text, LocalDateTime now) {
        return text.isEmpty() ? Optional.empty() : HumanDates.at(text, 0, now, Toward.AHEAD);
    }

    private static String after(String text, Found found) {
        return text.substring(found.end()).replaceFirst("^[\\s,.;:–—-]+", "");
    }

    private static Optional<PlanText> within(String text, LocalDateTime now) {
        return HumanDates.lastWithin(text, 0, text.length(), now)
                .map(found -> longest(text, found, now))
                .map(
                        found ->
                                new PlanText(
                                        Optional.of(found.date()),
                                        found.end() == text.length()
                                                ? text.substring(0, found.start()).strip()
                                                : text));
    }

    /// «перезвонить в чт 10»: a bare number that ends the line is an hour.
    private static Found longest(String text, Found found, LocalDateTime now) {
        return HumanDates.at(text, found.start(), now, Toward.AHEAD)
                .filter(longer -> longer.end() == text.length())
                .orElse(found);
    }

    /// What was typed, over what stands there: only a day keeps the words, only words keep the day.
    public StepPlan over(StepPlan before) {
        var to = words.isEmpty() ? before.text() : words;
        return when.map(date -> new StepPlan(to, date.date(), date.time().or(before::time)))
                .orElseGet(() -> new StepPlan(to, before.date(), before.time()));
    }

    public boolean isEmpty() {
        return when.isEmpty() && words.isEmpty();
    }
}
