package org.kartoteka.cadence;

import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/// A cadence that one level has for a client, or that it wants none.
///
/// @param source the tag, or whatever else the level has several of; empty where it has one only
/// @param cadence empty if the client is not to be called by a cadence at all
public record CadenceOffer(CadenceLevel level, String source, Optional<Cadence> cadence) {

    public CadenceOffer {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(cadence, "cadence");
    }

    /// What holds for the client: the strongest level that has something to say. Within a level the
    /// tightest cadence, because a client who bears two tags has both reasons; "none" holds there
    /// only if nothing else is said; equal ones in the order of their source.
    ///
    /// @return empty if no level says anything
    public static Optional<CadenceOffer> strongest(Collection<CadenceOffer> offers) {
        return offers.stream().min(CadenceOffer::compareStrength);
    }

    private static int compareStrength(CadenceOffer one, CadenceOffer other) {
        if (one.level != other.level) {
            return one.level.compareTo(other.level);
        }
        return Comparator.<CadenceOffer, Boolean>comparing(offer -> offer.cadence.isEmpty())
                .thenComparing(CadenceOffer::longest)
                .thenComparing(CadenceOffer::ideal)
                .thenComparing(CadenceOffer::source)
                .compare(one, other);
    }

    private int longest() {
        return cadence.map(Cadence::longestDays).orElse(0);
    }

    private int ideal() {
        return cadence.map(Cadence::idealDays).orElse(0);
    }
}
