package org.kartoteka.occasions;

import org.kartoteka.kernel.ClientId;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Counts what speaks for the loyalty of clients, leaving out the Trash. Blocks.
public interface LoyaltyFacts {

    /// @param from the first local day that counts
    /// @param wanted which of them are asked for
    /// @param among empty: of all clients
    /// @return those of whom there is anything to say
    Map<ClientId, Loyalty> since(
            LocalDate from, Predicate<Loyalty> wanted, Optional<Set<ClientId>> among);
}
