package org.kartoteka.followups;

import org.kartoteka.platform.text.HumanDate;
import org.kartoteka.platform.text.HumanDates;
import org.kartoteka.platform.text.HumanDates.Found;
import org.kartoteka.platform.text.HumanDates.Toward;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A next step as typed in one line: «чт 10:00 перезвонить», «отправить смету через 2 нед», «каждый
/// 3-й пн 10:00 за день сверка», only a day, or only words.
///
/// A date at either end leaves the words; one in their midst stays in them too. How often it comes
/// again counts at either end or beside the date. Alerts count as [AlertText] says.
///
/// @param when absent if neither a day nor a recurrence was typed
/// @param words what is to be done, perhaps empty
/// @param again absent if nothing was typed of it
/// @param alerts absent if nothing was typed of them
public record PlanText(
        Optional<HumanDate> when,
        String words,
        Optional<Again> again,
        Optional<List<Alert>> alerts) {

    /// What was typed of coming again.
    public sealed interface Again {

        /// «не повторять».
        record Never() implements Again {}

        /// @param dayNamed whether a day was typed beside it, from which it counts
        /// @param from the first day that can be meant: where a time was typed that has passed
        ///   today, tomorrow
        record Every(Recurrence recurrence, boolean dayNamed, LocalDate from) implements Again {}
    }

    private static final Pattern NEVER =
            Pattern.compile(
                    "(?:больше )?не повторя(?:ть|й|ется)(?: больше)?|без повтор(?:а|ов|ения|ений)"
                            + "|(?:do not|don't) repeat|no repeat",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// A day or nothing, and words.
    private record Dated(Optional<Found> found, Optional<HumanDate> when, String words) {}

    /// @param rest the text without the recurrence
    private record Repeated(Optional<Recurrence> recurrence, String rest) {}

    public PlanText(Optional<HumanDate> when, String words) {
        this(when, words, Optional.empty(), Optional.empty());
    }

    /// @param now local
    public static PlanText read(String line, LocalDateTime now) {
        var typed = line.strip();
        var text = typed.startsWith("!") ? typed.substring(1).strip() : typed;
        var alerts = AlertText.find(text, head -> endsInWhen(head, now));
        var plan = alerts.map(found -> found.rest(text)).orElse(text);
        return withoutRecurrence(plan, now)
                .orElseGet(() -> repeated(plan, now))
                .alerted(alerts.map(AlertText.Found::alerts));
    }

    private PlanText alerted(Optional<List<Alert>> typed) {
        return new PlanText(when, words, again, typed);
    }

    private static Optional<PlanText> withoutRecurrence(String text, LocalDateTime now) {
        var never = NEVER.matcher(text);
        while (never.find()) {
            var atStart = never.start() == 0;
            var atEnd = never.end() == text.length();
            if (atStart || atEnd) {
                var rest = (text.substring(0, never.start()) + text.substring(never.end()));
                var dated = dated(trimmed(rest), now);
                return Optional.of(
                        new PlanText(
                                dated.when(),
                                dated.words(),
                                Optional.of(new Again.Never()),
                                Optional.empty()));
            }
        }
        return Optional.empty();
    }

    private static PlanText repeated(String text, LocalDateTime now) {
        var repeated = recurrence(text, now);
        var dated = dated(repeated.rest(), now);
        return repeated.recurrence()
                .flatMap(again -> every(again, dated, repeated.rest(), now))
                .orElseGet(
                        () -> {
                            var plain = dated(text, now);
                            return new PlanText(plain.when(), plain.words());
                        });
    }

    private static Optional<PlanText> every(
            Recurrence recurrence, Dated dated, String text, LocalDateTime now) {
        var time = dated.when().flatMap(HumanDate::time);
        var dayNamed =
                dated.found()
                        .filter(found -> HumanDates.timeAlone(text, found.start(), now).isEmpty())
                        .isPresent();
        var today = now.toLocalDate();
        var passed = time.filter(hour -> !hour.isAfter(now.toLocalTime())).isPresent();
        var from =
                dayNamed ? dated.when().orElseThrow().date() : passed ? today.plusDays(1) : today;
        return recurrence
                .first(from)
                .map(
                        day ->
                                new PlanText(
                                        Optional.of(new HumanDate(day, time)),
                                        dated.words(),
                                        Optional.of(new Again.Every(recurrence, dayNamed, from)),
                                        Optional.empty()));
    }

    private static Repeated recurrence(String text, LocalDateTime now) {
        return RecurrenceText.find(text)
                .filter(found -> isMeant(text, found, now))
                .map(
                        found ->
                                new Repeated(
                                        Optional.of(found.recurrence()), trimmed(found.rest(text))))
                .orElseGet(() -> new Repeated(Optional.empty(), text));
    }

    /// «обсудить, платить ли ежемесячно или сразу» is no recurrence.
    private static boolean isMeant(String text, RecurrenceText.Found found, LocalDateTime now) {
        var head = trimmed(text.substring(0, found.start()));
        var tail = trimmed(text.substring(found.end()));
        return head.isEmpty()
                || tail.isEmpty()
                || HumanDates.read(head, now).isPresent()
                || HumanDates.read(tail, now).isPresent();
    }

    private static String trimmed(String text) {
        return text.replaceAll("^[\\s,.;:–—-]+|[\\s,;–—-]+$", "");
    }

    private static boolean endsInWhen(String head, LocalDateTime now) {
        var repeats = RecurrenceText.find(head).filter(found -> found.end() == head.length());
        return repeats.isPresent()
                || HumanDates.lastWithin(head, 0, head.length(), now)
                        .map(found -> longest(head, found, now))
                        .filter(found -> found.end() == head.length())
                        .isPresent();
    }

    private static Dated dated(String text, LocalDateTime now) {
        return leading(text, now)
                .map(found -> dated(found, after(text, found)))
                .or(() -> within(text, now))
                .orElseGet(() -> new Dated(Optional.empty(), Optional.empty(), text));
    }

    private static Dated dated(Found found, String words) {
        return new Dated(Optional.of(found), Optional.of(found.date()), words);
    }

    private static Optional<Found> leading(String text, LocalDateTime now) {
        return text.isEmpty() ? Optional.empty() : HumanDates.at(text, 0, now, Toward.AHEAD);
    }

    private static String after(String text, Found found) {
        return text.substring(found.end()).replaceFirst("^[\\s,.;:–—-]+", "");
    }

    private static Optional<Dated> within(String text, LocalDateTime now) {
        return HumanDates.lastWithin(text, 0, text.length(), now)
                .map(found -> longest(text, found, now))
                .map(
                        found ->
                                dated(
                                        found,
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

    /// What was typed, as a plan of its own; absent without a day.
    public Optional<StepPlan> plan() {
        return when.map(
                date ->
                        new StepPlan(
                                words, date.date(), date.time(), every(Optional.empty()), alerts));
    }

    /// What was typed, over what stands there: only a day keeps the words, only words keep the day,
    /// and neither ends a recurrence. A recurrence without a day counts from the day that stands
    /// there.
    public StepPlan over(StepPlan before) {
        var date =
                again.flatMap(typed -> counted(typed, before)).or(() -> when.map(HumanDate::date));
        return new StepPlan(
                words.isEmpty() ? before.text() : words,
                date.orElse(before.date()),
                when.flatMap(HumanDate::time).or(before::time),
                every(before.recurrence()),
                alerts.or(before::alerts));
    }

    private static Optional<LocalDate> counted(Again again, StepPlan before) {
        return again instanceof Again.Every every && !every.dayNamed()
                ? every.recurrence()
                        .first(before.date().isBefore(every.from()) ? every.from() : before.date())
                : Optional.empty();
    }

    private Optional<Recurrence> every(Optional<Recurrence> before) {
        return again.map(
                        typed ->
                                typed instanceof Again.Every every
                                        ? Optional.of(every.recurrence())
                                        : Optional.<Recurrence>empty())
                .orElse(before);
    }

    public boolean isEmpty() {
        return when.isEmpty() && words.isEmpty() && again.isEmpty() && alerts.isEmpty();
    }
}
