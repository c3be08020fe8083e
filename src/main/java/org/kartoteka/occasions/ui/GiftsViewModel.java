package org.kartoteka.occasions.ui;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.kartoteka.interactions.Sentiment;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.occasions.EditGifts;
import org.kartoteka.occasions.Gift;
import org.kartoteka.occasions.Gifts;
import org.kartoteka.platform.text.MoneyText;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/// What one client was given.
public final class GiftsViewModel implements AutoCloseable {

    private final ClientId client;
    private final Gifts gifts;
    private final EditGifts editing;
    private final Steps steps;
    private final Currency currency;
    private final Clock clock;
    private final Background.Lane reading;
    private final Subscription subscription;
    private final ObservableList<Gift> rows = FXCollections.observableArrayList();

    /// What is read and written.
    ///
    /// @param currency in which costs are typed
    public record Uses(Gifts gifts, EditGifts editing, Steps steps, Currency currency) {}

    /// @param clock in the person's own zone, whose day is today
    public GiftsViewModel(
            ClientId client, Uses uses, Background background, Changes changes, Clock clock) {
        this.client = client;
        this.gifts = uses.gifts();
        this.editing = uses.editing();
        this.steps = uses.steps();
        this.currency = uses.currency();
        this.clock = clock;
        this.reading = background.lane();
        this.subscription = changes.on(Topic.GIFTS, this::reload);
        reload();
    }

    private void reload() {
        reading.run(() -> gifts.of(client), rows::setAll);
    }

    /// The latest first.
    ObservableList<Gift> rows() {
        return rows;
    }

    Currency currency() {
        return currency;
    }

    /// Notes a gift given today.
    ///
    /// @return whether what was typed could be taken: a gift has words, its cost is a sum or
    ///   nothing
    boolean add(String what, String typedCost) {
        var cost = MoneyText.read(typedCost, currency).filter(sum -> !sum.isNegative());
        if (what.isBlank() || (cost.isEmpty() && !typedCost.isBlank())) {
            return false;
        }
        steps.run(() -> editing.add(client, LocalDate.now(clock), what, cost), _ -> {});
        return true;
    }

    /// @param reaction the one it has already takes it away
    void react(Gift gift, Sentiment reaction) {
        var felt =
                gift.reaction().filter(reaction::equals).isPresent()
                        ? Optional.<Sentiment>empty()
                        : Optional.of(reaction);
        steps.run(() -> editing.react(gift, felt));
    }

    void remove(Gift gift) {
        steps.run(() -> editing.remove(gift));
    }

    @Override
    public void close() {
        subscription.close();
    }
}
