package org.kartoteka.cadence;

import org.kartoteka.kernel.ClientId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How it stands between us and one client today.
///
/// @param offer the cadence that holds, and where it comes from; empty where nothing was set
/// @param snooze what was put off since the last contact
/// @param today local
public record Standing(
        ContactDays contact,
        Optional<CadenceOffer> offer,
        Optional<Snooze> snooze,
        LocalDate today) {

    public ClientId client() {
        return contact.client();
    }

    /// Empty where no cadence was set, or none is wanted.
    public Optional<CadencePosition> position() {
        return offer.flatMap(CadenceOffer::cadence)
                .map(cadence -> cadence.position(contact.silentSince(), today));
    }

    public int silentDays() {
        return contact.silentDays(today);
    }

    public Silence silence() {
        return new Silence(client(), silentDays(), position(), contact.usualGap());
    }

    /// Why the client is being lost; empty also where a person decided that no cadence is wanted.
    public List<Silence.Sign> signs() {
        var isLetGo = offer.filter(held -> held.cadence().isEmpty()).isPresent();
        return isLetGo ? List.of() : silence().signs();
    }

    public boolean isPutOff() {
        return snooze.filter(held -> held.holds(today)).isPresent();
    }
}
