package org.kartoteka.satisfaction;

import org.kartoteka.kernel.FactorId;
import org.kartoteka.platform.text.Messages;

import java.util.Objects;
import java.util.Optional;

/// One of the things that make satisfaction up, such as speed or price.
///
/// @param code of a shipped factor, whose name is in the bundles until the person gives it one
/// @param name as the person named it
/// @param archived no longer asked; what was answered stays
public record Factor(FactorId id, Optional<String> code, Optional<String> name, boolean archived) {

    public Factor {
        Objects.requireNonNull(id, "id");
        if (code.isEmpty() && name.filter(given -> !given.isBlank()).isEmpty()) {
            throw new IllegalArgumentException("A factor has a name");
        }
    }

    public String displayName(Messages messages) {
        return name.orElseGet(() -> messages.get("satisfaction.factor." + code.orElseThrow()));
    }

    Factor named(String given) {
        return new Factor(id, code, Optional.of(given.strip()), archived);
    }

    Factor archived(boolean away) {
        return new Factor(id, code, name, away);
    }
}
