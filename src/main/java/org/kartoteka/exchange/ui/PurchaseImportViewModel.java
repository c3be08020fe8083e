package org.kartoteka.exchange.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.kartoteka.exchange.DateOrder;
import org.kartoteka.exchange.ImportPurchases;
import org.kartoteka.exchange.PurchasePart;
import org.kartoteka.exchange.PurchasePlan;
import org.kartoteka.exchange.PurchaseReading;
import org.kartoteka.platform.table.TableRefused;
import org.kartoteka.platform.table.TableSource;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Steps;

import java.io.UncheckedIOException;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalInt;

/// The import of purchases from one list: its rehearsal, and the step that writes it.
public final class PurchaseImportViewModel {

    private final ImportPurchases importing;
    private final Steps steps;
    private final Currency currency;
    private final PurchaseReading usual;
    private final Background.Lane lane;
    private Optional<TableSource> source = Optional.empty();
    private PurchaseReading reading;
    private final ReadOnlyObjectWrapper<Optional<PurchasePlan>> plan =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// @param currency of sums that name none
    /// @param dates how dates are read where a list does not tell, until the person says otherwise
    public PurchaseImportViewModel(
            ImportPurchases importing,
            Steps steps,
            Currency currency,
            DateOrder dates,
            Background background) {
        this.importing = importing;
        this.steps = steps;
        this.currency = currency;
        this.usual = PurchaseReading.GUESSED.dates(dates);
        this.reading = usual;
        this.lane = background.lane();
    }

    private record Read(Optional<PurchasePlan> plan, Optional<Trouble> trouble) {}

    /// Rehearses this list in place of the one before it.
    void open(TableSource list) {
        source = Optional.of(list);
        reading = usual;
        rehearse();
    }

    private void rehearse() {
        busy.set(true);
        trouble.set(Optional.empty());
        var list = source.orElseThrow();
        var said = reading;
        lane.run(
                () -> read(list, said),
                read -> {
                    busy.set(false);
                    plan.set(read.plan());
                    trouble.set(read.trouble());
                });
    }

    /// Reads the same list anew with a part in another column.
    ///
    /// @param column from 0; empty for none
    void choose(PurchasePart part, OptionalInt column) {
        reading = reading.column(part, column);
        rehearse();
    }

    /// Reads the same list anew with its dates in this order.
    void choose(DateOrder dates) {
        if (!reading.dates().equals(Optional.of(dates))) {
            reading = reading.dates(dates);
            rehearse();
        }
    }

    DateOrder dates() {
        return reading.dates().orElseThrow();
    }

    private Read read(TableSource list, PurchaseReading said) {
        try {
            return new Read(
                    Optional.of(importing.rehearse(list, currency, said)), Optional.empty());
        } catch (TableRefused refused) {
            return new Read(Optional.empty(), Optional.of(Trouble.of(refused)));
        } catch (UncheckedIOException unreadable) {
            return new Read(Optional.empty(), Optional.of(Trouble.unreadable(list.name())));
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
