package org.kartoteka.sales;

import org.kartoteka.kernel.ClientId;

import java.time.LocalDate;

/// Why clients who bought once stay away, as the person thinks of it. What changes it belongs
/// inside a step; each method blocks.
public interface SilenceReasons {

    /// Keeps `words` in place of what was there; blank words take it away.
    ///
    /// @param day local, on which it was thought
    void put(ClientId client, String words, LocalDate day);
}
