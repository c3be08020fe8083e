package org.kartoteka.sales.ui;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.Money;
import org.kartoteka.platform.text.HumanDate;
import org.kartoteka.platform.text.HumanDates;
import org.kartoteka.platform.text.MoneyText;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;
import org.kartoteka.sales.Contract;
import org.kartoteka.sales.Contracts;
import org.kartoteka.sales.EditContracts;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Currency;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What was agreed with one client for longer.
public final class ContractsViewModel implements AutoCloseable {

    /// What a person can have to mend in a typed contract.
    enum Wrong {
        TITLE,
        STARTS,
        ENDS,
        ENDS_BEFORE_START,
        VALUE
    }

    /// A contract as typed.
    record Typed(String title, String starts, String ends, String value) {}

    private final ClientId client;
    private final Uses uses;
    private final Clock clock;
    private final Background.Lane reading;
    private final Subscription subscription;
    private final ObservableList<Contract> rows = FXCollections.observableArrayList();

    /// What is read and written.
    ///
    /// @param currency where a value names none
    public record Uses(
            Contracts contracts, EditContracts editing, Steps steps, Currency currency) {}

    /// @param clock in the person's own zone, whose day is today
    public ContractsViewModel(
            ClientId client, Uses uses, Background background, Changes changes, Clock clock) {
        this.client = client;
        this.uses = uses;
        this.clock = clock;
        this.reading = background.lane();
        this.subscription = changes.on(Topic.SALES, this::reload);
        reload();
    }

    private void reload() {
        reading.run(() -> uses.contracts().of(client), rows::setAll);
    }

    /// The latest start first.
    ObservableList<Contract> rows() {
        return rows;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Notes a contract, or puts `over` right, if nothing is wrong with what was typed.
    ///
    /// @return what has to be mended first
    Set<Wrong> save(Optional<Contract> over, Typed typed) {
        var starts = day(typed.starts());
        var ends = day(typed.ends());
        var value = value(typed.value());
        var wrong = EnumSet.noneOf(Wrong.class);
        if (typed.title().isBlank() || typed.title().strip().length() > Contract.LONGEST_TITLE) {
            wrong.add(Wrong.TITLE);
        }
        if (starts.isEmpty()) {
            wrong.add(Wrong.STARTS);
        }
        if (ends.isEmpty() && !typed.ends().isBlank()) {
            wrong.add(Wrong.ENDS);
        }
        if (starts.isPresent() && ends.filter(starts.get()::isAfter).isPresent()) {
            wrong.add(Wrong.ENDS_BEFORE_START);
        }
        if (value.isEmpty() && !typed.value().isBlank()) {
            wrong.add(Wrong.VALUE);
        }
        if (wrong.isEmpty()) {
            store(over, new EditContracts.Terms(typed.title(), starts.get(), ends, value));
        }
        return wrong;
    }

    private void store(Optional<Contract> over, EditContracts.Terms terms) {
        uses.steps()
                .run(
                        () ->
                                over.ifPresentOrElse(
                                        stored -> uses.editing().change(stored, terms),
                                        () -> uses.editing().add(client, terms)));
    }

    private Optional<LocalDate> day(String typed) {
        return HumanDates.read(typed, LocalDateTime.now(clock)).map(HumanDate::date);
    }

    private Optional<Money> value(String typed) {
        return MoneyText.read(typed, uses.currency()).filter(sum -> !sum.isNegative());
    }

    void remove(Contract contract) {
        uses.steps().run(() -> uses.editing().remove(contract));
    }

    @Override
    public void close() {
        subscription.close();
    }
}
