package org.kartoteka.sales.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;
import org.kartoteka.sales.BuyingHabit;
import org.kartoteka.sales.EditPurchases;
import org.kartoteka.sales.Purchase;
import org.kartoteka.sales.PurchaseLine;
import org.kartoteka.sales.Purchases;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Optional;

/// What one client bought.
public final class PurchasesViewModel implements AutoCloseable {

    private static final DateTimeFormatter TYPED_DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private final ClientId client;
    private final Uses uses;
    private final Clock clock;
    private final Background.Lane reading;
    private final Subscription subscription;
    private final ObservableList<Purchase> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Purchase>> edited =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What is read and written.
    ///
    /// @param currency where a line names none
    public record Uses(
            Purchases purchases, EditPurchases editing, Steps steps, Currency currency) {}

    /// @param clock in the person's own zone, whose day is today
    public PurchasesViewModel(
            ClientId client, Uses uses, Background background, Changes changes, Clock clock) {
        this.client = client;
        this.uses = uses;
        this.clock = clock;
        this.reading = background.lane();
        this.subscription = changes.on(Topic.SALES, this::reload);
        reload();
    }

    private void reload() {
        reading.run(
                () -> uses.purchases().of(client),
                found -> {
                    edited.set(edited.get().filter(found::contains));
                    rows.setAll(found);
                });
    }

    /// The latest first.
    ObservableList<Purchase> rows() {
        return rows;
    }

    BuyingHabit habit() {
        return BuyingHabit.of(rows);
    }

    /// What the typed line is understood as.
    Optional<PurchaseLine> read(String typed) {
        return PurchaseLine.read(typed, LocalDateTime.now(clock), uses.currency());
    }

    /// The purchase whose line is typed anew, if one is.
    ReadOnlyObjectProperty<Optional<Purchase>> editedProperty() {
        return edited.getReadOnlyProperty();
    }

    /// @return the purchase as a line that is understood as itself
    String edit(Purchase purchase) {
        edited.set(Optional.of(purchase));
        return TYPED_DAY.format(purchase.day())
                + " "
                + purchase.amount().amount().toPlainString()
                + " "
                + purchase.amount().currency().getCurrencyCode()
                + " "
                + purchase.items();
    }

    void stopEditing() {
        edited.set(Optional.empty());
    }

    /// Notes what was typed, or puts the edited purchase right.
    ///
    /// @return whether it was understood
    boolean save(String typed) {
        var line = read(typed);
        line.ifPresent(
                understood -> {
                    var over = edited.get();
                    stopEditing();
                    uses.steps()
                            .run(
                                    () ->
                                            over.ifPresentOrElse(
                                                    stored ->
                                                            uses.editing()
                                                                    .rewrite(stored, understood),
                                                    () -> uses.editing().add(client, understood)));
                });
        return line.isPresent();
    }

    void remove(Purchase purchase) {
        uses.steps().run(() -> uses.editing().remove(purchase));
    }

    @Override
    public void close() {
        subscription.close();
    }
}
