package org.kartoteka.occasions.ui;

import org.kartoteka.kernel.PartialDate;
import org.kartoteka.occasions.Fairness;
import org.kartoteka.occasions.Occasion;
import org.kartoteka.occasions.OccasionKind;
import org.kartoteka.occasions.OccasionLine;
import org.kartoteka.occasions.OccasionState;
import org.kartoteka.occasions.Standing;
import org.kartoteka.platform.text.Messages;

import java.util.Optional;

/// What is said of occasions.
record OccasionWords(Messages messages) {

    String kind(OccasionKind kind) {
        return messages.get("occasions.kind." + kind.name());
    }

    String name(Occasion occasion) {
        return occasion.label().isEmpty() ? kind(occasion.kind()) : occasion.label();
    }

    /// «40 лет, юбилей»; empty where the years are not known.
    Optional<String> years(Standing standing) {
        var years = standing.anniversary().years();
        if (years.isEmpty() || years.getAsInt() == 0) {
            return Optional.empty();
        }
        var counted = messages.count("occasions.years", years.getAsInt());
        return Optional.of(
                standing.anniversary().isJubilee()
                        ? messages.get("occasions.jubilee", counted)
                        : counted);
    }

    /// «сегодня», «через 3 дня», «2 дня назад».
    String when(Standing standing) {
        if (standing.anniversary().day().isEmpty()) {
            return messages.get(
                    "occasions.sometime",
                    messages.formats()
                            .partialDate(
                                    new PartialDate(0, standing.occasion().date().month(), 0)));
        }
        var days = standing.daysAhead();
        return switch (days) {
            case 0 -> messages.get("occasions.today");
            case 1 -> messages.get("occasions.tomorrow");
            case -1 -> messages.get("occasions.yesterday");
            default ->
                    days > 0
                            ? messages.count("occasions.ahead", days)
                            : messages.count("occasions.ago", -days);
        };
    }

    /// What stands in the timeline where nobody wrote a text.
    String logged(Standing standing) {
        return messages.get("occasions.logged", name(standing.occasion()));
    }

    String state(OccasionState state) {
        return messages.get("occasions.state." + state.name());
    }

    /// What was given last; empty if nothing was.
    Optional<String> gift(OccasionLine line) {
        return line.lastGift()
                .map(
                        gift ->
                                messages.get(
                                        "occasions.gift.last",
                                        gift.what(),
                                        messages.formats().date(gift.day())));
    }

    String fairness(Fairness fairness) {
        if (fairness.due() == 0) {
            return messages.get("occasions.fairness.none");
        }
        var told = messages.get("occasions.fairness", fairness.greeted(), fairness.due());
        return fairness.skipped() == 0
                ? told
                : told + " · " + messages.count("occasions.fairness.skipped", fairness.skipped());
    }
}
