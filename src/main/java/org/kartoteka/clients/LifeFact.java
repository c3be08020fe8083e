package org.kartoteka.clients;

import org.kartoteka.kernel.PartialDate;

import java.util.Optional;

/// Something of a client's life that is good to remember before a call: family, a hobby, an
/// important date.
///
/// @param text never empty
/// @param date when it happens or happened, as far as it is known
public record LifeFact(String text, Optional<PartialDate> date) {

    public LifeFact {
        text = text.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A life fact is not empty");
        }
    }
}
