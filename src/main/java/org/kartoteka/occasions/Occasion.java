package org.kartoteka.occasions;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.OccasionId;
import org.kartoteka.kernel.PartialDate;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/// A date of a client that comes round every year.
///
/// @param label what a person called it; empty where the kind says it
/// @param leadDays how many days before it the client is to be prepared for, 0 to
///   [#MOST_LEAD_DAYS]; empty where the rules of all clients hold
/// @param knownSince the local day on which the client's card came to be: nobody was missed before
///   we knew them
public record Occasion(
        OccasionRef ref,
        OccasionKind kind,
        String label,
        PartialDate date,
        OptionalInt leadDays,
        LocalDate knownSince) {

    /// Longer than the view ahead is no preparation.
    public static final int MOST_LEAD_DAYS = 30;

    public Occasion {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(knownSince, "knownSince");
        label = label.strip();
        if (ref.isOnCard() ? !mayBeOnCard(kind) : kind == OccasionKind.BIRTHDAY) {
            throw new IllegalArgumentException("A birthday is on the card, other dates are not");
        }
        if (leadDays.isPresent()
                && (leadDays.getAsInt() < 0 || leadDays.getAsInt() > MOST_LEAD_DAYS)) {
            throw new IllegalArgumentException("Lead time outside 0 to " + MOST_LEAD_DAYS);
        }
    }

    private static boolean mayBeOnCard(OccasionKind kind) {
        return kind == OccasionKind.BIRTHDAY || kind == OccasionKind.COMPANY_ANNIVERSARY;
    }

    /// The date on the card of a person.
    public static Occasion birthday(
            ClientId client, PartialDate date, OptionalInt leadDays, LocalDate knownSince) {
        return onCard(client, OccasionKind.BIRTHDAY, date, leadDays, knownSince);
    }

    /// The date on the card of a company.
    public static Occasion founding(
            ClientId client, PartialDate date, OptionalInt leadDays, LocalDate knownSince) {
        return onCard(client, OccasionKind.COMPANY_ANNIVERSARY, date, leadDays, knownSince);
    }

    private static Occasion onCard(
            ClientId client,
            OccasionKind kind,
            PartialDate date,
            OptionalInt leadDays,
            LocalDate knownSince) {
        return new Occasion(OccasionRef.onCardOf(client), kind, "", date, leadDays, knownSince);
    }

    /// @throws IllegalArgumentException if `kind` is a birthday
    public static Occasion stored(
            OccasionId id,
            ClientId client,
            OccasionKind kind,
            String label,
            PartialDate date,
            OptionalInt leadDays,
            LocalDate knownSince) {
        return new Occasion(
                new OccasionRef(client, Optional.of(id)), kind, label, date, leadDays, knownSince);
    }
}
