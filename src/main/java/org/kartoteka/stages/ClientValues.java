package org.kartoteka.stages;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.Money;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What clients are worth, those in the Trash among them: who asks goes by clients. Each method
/// blocks.
public interface ClientValues {

    /// The sums of the purchases from `from` to `to`, money given back taken off, one sum a
    /// currency; no entry for a client without purchases. Local days, both counted.
    Map<ClientId, List<Money>> purchases(LocalDate from, LocalDate to);

    /// The sums of the contracts that hold on a local day, one sum a currency; no entry for a
    /// client without one, an empty list where none has a value.
    Map<ClientId, List<Money>> contracts(LocalDate day);
}
