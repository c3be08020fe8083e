package org.kartoteka.clients;

import java.time.LocalDate;
import java.util.Optional;

/// What a client is interested in.
///
/// @param text never empty
/// @param since the day on which it was noticed, if known
public record Interest(String text, Optional<LocalDate> since) {

    public Interest {
        text = text.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("An interest is not empty");
        }
    }
}
