package org.kartoteka.cadence;

import org.kartoteka.kernel.ClientId;

import java.time.LocalDate;
import java.util.Collection;

/// Reads when clients were spoken to, leaving out the Trash. Each method blocks.
public interface ContactHistory {

    /// Of every client: the whole timeline is read through.
    ///
    /// @param today local; what happened later, by a clock that was put back, counts as today
    LastContacts all(CountedContacts counted, LocalDate today);

    /// Of those of `clients` that are stored.
    ///
    /// @param today as in [#all]
    LastContacts of(Collection<ClientId> clients, CountedContacts counted, LocalDate today);
}
