package org.kartoteka.occasions;

import org.kartoteka.occasions.wording.Tone;

import java.util.Optional;
import java.util.OptionalInt;

/// How one client is greeted where it differs from the rules for all.
///
/// @param tone empty: as the name suggests, formal where a patronymic is known
/// @param leadDays as in [Occasion#leadDays]
public record GreetingWish(Optional<Tone> tone, OptionalInt leadDays) {

    public static final GreetingWish NONE = new GreetingWish(Optional.empty(), OptionalInt.empty());

    public GreetingWish {
        if (leadDays.isPresent()
                && (leadDays.getAsInt() < 0 || leadDays.getAsInt() > Occasion.MOST_LEAD_DAYS)) {
            throw new IllegalArgumentException("Lead time out of range");
        }
    }

    public GreetingWish withTone(Optional<Tone> chosen) {
        return new GreetingWish(chosen, leadDays);
    }

    public GreetingWish withLeadDays(OptionalInt days) {
        return new GreetingWish(tone, days);
    }
}
