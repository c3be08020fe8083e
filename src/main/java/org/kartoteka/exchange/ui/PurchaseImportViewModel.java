package org.kartoteka.exchange.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.kartoteka.exchange.ImportPurchases;
import org.kartoteka.exchange.PurchasePlan;
import org.kartoteka.platform.table.TableRefused;
import org.kartoteka.platform.table.TableSource;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Steps;

import java.io.UncheckedIOException;
import java.util.Currency;
import java.util.Optional;

/// The import of purchases from one list: its rehearsal, and the step that writes it.
public final class PurchaseImportViewModel {

    private final ImportPurchases importing;
    private final Steps steps;
    private final Currency currency;
    private final Background.Lane reading;
    private final ReadOnlyObjectWrapper<Optional<PurchasePlan>> plan =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// @param currency of sums that name none
    public PurchaseImportViewModel(
            ImportPurchases importing, Steps steps, Currency currency, Background background) {
        this.importing = importing;
        this.steps = steps;
        this.currency = currency;
        this.reading = background.lane();
    }

    private record Read(Optional<PurchasePlan> plan, Optional<Trouble> trouble) {}

    /// Rehearses this list in place of the one before it.
    void open(TableSource source) {
        busy.set(true);
        trouble.set(Optional.empty());
        reading.run(
                () -> read(source),
                read -> {
                    busy.set(false);
                    plan.set(read.plan());
                    trouble.set(read.trouble());
                });
    }

    private Read read(TableSource source) {
        try {
            var made = importing.rehearse(source, currency);
            return new Read(
                    made,
                    made.isPresent()
                            ? Optional.empty()
                            : Optional.of(Trouble.of("exchange.purchases.columns")));
        } catch (TableRefused refused) {
            return new Read(Optional.empty(), Optional.of(Trouble.of(refused)));
        } catch (UncheckedIOException unreadable) {
            return new Read(Optional.empty(), Optional.of(Trouble.unreadable(source.name())));
        }
    }

    /// Writes what is ready, once, and forgets the list.
    void apply() {
        plan.get()
                .filter(_ -> !busy.get())
                .ifPresent(
                        agreed -> {
                            plan.set(Optional.empty());
                            steps.run(() -> importing.apply(agreed), _ -> {});
                        });
    }

    /// Leaves the list unwritten.
    void leave() {
        plan.set(Optional.empty());
    }

    ReadOnlyObjectProperty<Optional<PurchasePlan>> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /// Why the list could not be read.
    ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
