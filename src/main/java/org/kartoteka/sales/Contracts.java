package org.kartoteka.sales;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.ContractId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The contracts of all clients, leaving out clients in the Trash. What changes them belongs inside
/// a step; each method blocks.
public interface Contracts {

    /// Those of a client, the latest start first.
    List<Contract> of(ClientId client);

    /// Those whose last day lies in `from` to `to`, both included, the nearest end first.
    List<Contract> endingBetween(LocalDate from, LocalDate to);

    Optional<Contract> find(ContractId id);

    void insert(Contract contract);

    void insertAll(Collection<Contract> contracts);

    /// Makes the stored contract of the same id equal to this one.
    void update(Contract contract);

    /// @return whether it was there
    boolean delete(ContractId id);
}
