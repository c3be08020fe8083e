package org.kartoteka.cadence;

import java.util.Objects;
import java.util.Optional;

/// A cadence as a person set it.
///
/// @param cadence empty if those it is for are not to be called by a cadence at all
public record CadenceRule(CadenceTarget target, Optional<Cadence> cadence) {

    public CadenceRule {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(cadence, "cadence");
    }

    /// What it says to a client whom it is for.
    CadenceOffer offer() {
        var source =
                switch (target) {
                    case CadenceTarget.OfTag tagged -> tagged.tag();
                    case CadenceTarget.OfStage staged -> staged.stage().name();
                    case CadenceTarget.OfClient _, CadenceTarget.OfEveryone _ -> "";
                };
        return new CadenceOffer(target.level(), source, cadence);
    }
}
