package org.kartoteka.occasions;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.interactions.Sentiment;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.GiftId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.Money;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.time.LocalDate;
import java.util.Optional;

/// Use case: note what a client was given and how it was taken, and what may be spent; one step
/// each. Blocks.
public final class EditGifts {

    private final Gifts gifts;
    private final Clients clients;
    private final Transactions transactions;
    private final IdSource ids;

    public EditGifts(Gifts gifts, Clients clients, Transactions transactions, IdSource ids) {
        this.gifts = gifts;
        this.clients = clients;
        this.transactions = transactions;
        this.ids = ids;
    }

    /// @param what not blank
    public Gift add(ClientId client, LocalDate day, String what, Optional<Money> cost) {
        var gift = new Gift(new GiftId(ids.next()), client, day, what, cost, Optional.empty(), "");
        transactions.step(Label.of("step.gift.added", name(client)), () -> gifts.insert(gift));
        return gift;
    }

    public void react(Gift gift, Optional<Sentiment> reaction) {
        transactions.step(
                Label.of("step.gift.reaction", name(gift.client())),
                () ->
                        gifts.update(
                                new Gift(
                                        gift.id(),
                                        gift.client(),
                                        gift.day(),
                                        gift.what(),
                                        gift.cost(),
                                        reaction,
                                        gift.note())));
    }

    public void remove(Gift gift) {
        transactions.step(
                Label.of("step.gift.removed", name(gift.client())), () -> gifts.delete(gift.id()));
    }

    public void budget(int year, Money sum) {
        transactions.step(
                Label.of("step.gift.budget", Integer.toString(year)),
                () -> gifts.setBudget(year, sum));
    }

    private String name(ClientId client) {
        return clients.find(client).map(Client::displayName).orElse("");
    }
}
