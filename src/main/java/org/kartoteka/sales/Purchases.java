package org.kartoteka.sales;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.PurchaseId;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The purchases of all clients, leaving out clients in the Trash. What changes them belongs inside
/// a step; each method blocks.
public interface Purchases {

    /// Those of a client, the latest first.
    List<Purchase> of(ClientId client);

    Optional<Purchase> find(PurchaseId id);

    void insert(Purchase purchase);

    void insertAll(Collection<Purchase> purchases);

    /// Makes the stored purchase of the same id equal to this one.
    void update(Purchase purchase);

    /// @return whether it was there
    boolean delete(PurchaseId id);
}
