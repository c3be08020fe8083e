package org.kartoteka.cadence.ui;

import org.kartoteka.cadence.Cadence;
import org.kartoteka.cadence.CadenceOffer;
import org.kartoteka.cadence.CadencePosition;
import org.kartoteka.cadence.CadenceText;
import org.kartoteka.cadence.Portion;
import org.kartoteka.cadence.Silence;
import org.kartoteka.cadence.Snooze;
import org.kartoteka.cadence.Standing;
import org.kartoteka.cadence.TouchLine;
import org.kartoteka.cadence.TypedDays;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Chip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;

/// What is said of cadences, in words and in shapes.
record CadenceWords(Messages messages) {

    /// «раз в 30 дней, крайний срок 60».
    String bounds(Cadence cadence) {
        var every =
                cadence.idealDays() == 1
                        ? messages.get("cadence.every.day")
                        : messages.count("cadence.every", cadence.idealDays());
        return messages.get(
                "cadence.bounds", every, messages.formats().number(cadence.longestDays()));
    }

    /// «молчим 41 день».
    String silent(Standing standing) {
        var days = standing.silentDays();
        if (standing.contact().last().isEmpty()) {
            return days == 0
                    ? messages.get("cadence.never.today")
                    : messages.count("cadence.never", days);
        }
        return days == 0
                ? messages.get("cadence.silent.today")
                : messages.count("cadence.silent", days);
    }

    /// «обычно раз в 12 дней»; empty where no habit is known.
    Optional<String> usual(Standing standing) {
        var gap = standing.contact().usualGap();
        return gap.isEmpty()
                ? Optional.empty()
                : Optional.of(messages.count("cadence.usual", gap.getAsInt()));
    }

    /// Where a cadence comes from.
    String source(CadenceOffer offer) {
        return switch (offer.level()) {
            case CLIENT -> messages.get("cadence.source.client");
            case TAG -> messages.get("cadence.source.tag", offer.source());
            case STAGE -> messages.get("cadence.source.stage", stage(offer.source()));
            case DEFAULT -> messages.get("cadence.source.everyone");
        };
    }

    String stage(String name) {
        return messages.get("cadence.stage." + name);
    }

    /// «отложено 3 раза, до пн, 30.11.2026: в отпуске».
    String putOff(Snooze snooze, Standing standing) {
        var times = messages.count("cadence.snoozed", snooze.times());
        var day = messages.formats().weekdayAndDate(snooze.until());
        var said =
                !snooze.holds(standing.today())
                        ? times
                        : snooze.times() == 1
                                ? messages.get("cadence.snoozed.once", day)
                                : messages.get("cadence.snoozed.until", times, day);
        return snooze.reason().isEmpty() ? said : said + ": " + snooze.reason();
    }

    Optional<String> nextStep(TouchLine line) {
        return line.client()
                .nextStep()
                .map(
                        step ->
                                messages.get(
                                        "cadence.step",
                                        messages.formats().weekdayAndDate(step.due())));
    }

    /// The light of a client, as a word with a shape; of one without bounds, that the silence is
    /// unusual.
    Chip light(Standing standing) {
        return standing.position()
                .map(position -> light(position.light(), standing))
                .orElseGet(
                        () ->
                                new Chip(
                                        messages.get("cadence.light.unusual"),
                                        Chip.Tone.CAUTION,
                                        Feather.TRENDING_DOWN));
    }

    private Chip light(CadencePosition.Light light, Standing standing) {
        if (light == CadencePosition.Light.GREEN && isUnusual(standing)) {
            return new Chip(
                    messages.get("cadence.light.unusual"),
                    Chip.Tone.CAUTION,
                    Feather.TRENDING_DOWN);
        }
        return new Chip(messages.get("cadence.light." + light.name()), tone(light), icon(light));
    }

    static boolean isUnusual(Standing standing) {
        return standing.signs().contains(Silence.Sign.UNUSUAL);
    }

    private static Chip.Tone tone(CadencePosition.Light light) {
        return switch (light) {
            case GREEN -> Chip.Tone.GOOD;
            case AMBER -> Chip.Tone.CAUTION;
            case RED -> Chip.Tone.BAD;
        };
    }

    private static Ikon icon(CadencePosition.Light light) {
        return switch (light) {
            case GREEN -> Feather.CHECK_CIRCLE;
            case AMBER -> Feather.CLOCK;
            case RED -> Feather.ALERT_TRIANGLE;
        };
    }

    /// «ещё 12 завтра».
    String waiting(Portion portion) {
        if (portion.waiting() == 0) {
            return "";
        }
        var when =
                portion.waitingUntil().equals(portion.today().plusDays(1))
                        ? messages.get("cadence.waiting.tomorrow")
                        : messages.formats().weekdayAndDate(portion.waitingUntil());
        return messages.count("cadence.waiting", portion.waiting(), when);
    }

    /// What was read from a typed cadence, to be shown while a person types.
    String read(CadenceText text) {
        return switch (text) {
            case CadenceText.Every every -> bounds(every.cadence());
            case CadenceText.Never _ -> messages.get("cadence.none");
            case CadenceText.Blank _ -> "";
            case CadenceText.NotUnderstood _ -> messages.get("cadence.problem.cadence");
        };
    }

    /// A cadence as a person would type it.
    String typed(Optional<Cadence> cadence) {
        return cadence.map(set -> set.idealDays() + " " + set.longestDays())
                .orElseGet(() -> messages.get("cadence.typed.none"));
    }

    String days(TypedDays days) {
        var first = messages.formats().weekdayAndDate(days.first());
        return days.first().equals(days.last())
                ? first
                : messages.get(
                        "cadence.days.range",
                        first,
                        messages.formats().weekdayAndDate(days.last()));
    }
}
