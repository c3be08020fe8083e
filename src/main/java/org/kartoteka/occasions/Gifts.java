package org.kartoteka.occasions;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.GiftId;
import org.kartoteka.kernel.Money;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The gifts of all clients, leaving out clients in the Trash, and what may be spent on them. What
/// changes them belongs inside a step; each method blocks.
public interface Gifts {

    /// Those of a client, the latest first.
    List<Gift> of(ClientId client);

    /// The latest that each of some clients was given; nothing for those who were given nothing.
    Map<ClientId, Gift> latest(Collection<ClientId> clients);

    Optional<Gift> find(GiftId id);

    /// Those given on `from` or later and on `to` or before, the earliest first.
    List<Gift> between(LocalDate from, LocalDate to);

    void insert(Gift gift);

    /// Makes the stored gift of the same id equal to this one.
    void update(Gift gift);

    /// @return whether it was there
    boolean delete(GiftId id);

    /// What may be spent in a year, one sum a currency.
    List<Money> budget(int year);

    /// @param sum nothing to have no budget in this currency any more
    void setBudget(int year, Money sum);
}
