package org.kartoteka.interactions.ui;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.kartoteka.interactions.EditPromises;
import org.kartoteka.interactions.Promise;
import org.kartoteka.interactions.PromisePlan;
import org.kartoteka.interactions.Promises;
import org.kartoteka.interactions.SettlePromise;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.PromiseId;
import org.kartoteka.platform.text.HumanDates;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// What was promised between us and one client, both ways.
public final class PromisesViewModel implements AutoCloseable {

    /// What promises are read from and written to.
    public record Uses(
            Promises promises, EditPromises editing, SettlePromise settling, Steps steps) {}

    private final ClientId client;
    private final Uses uses;
    private final Clock clock;
    private final Background.Lane reading;
    private final Subscription subscription;
    private final ObservableList<Promise> promises = FXCollections.observableArrayList();

    /// @param clock in the person's own zone
    public PromisesViewModel(
            ClientId client, Uses uses, Background background, Changes changes, Clock clock) {
        this.client = client;
        this.uses = uses;
        this.clock = clock;
        this.reading = background.lane();
        this.subscription = changes.on(Topic.PROMISES, this::reload);
        reload();
    }

    private void reload() {
        reading.run(() -> uses.promises().of(client), promises::setAll);
    }

    /// The open ones as they fall due, then the settled, latest first.
    public ObservableList<Promise> promises() {
        return promises;
    }

    List<Promise> open(Promise.Side side) {
        return promises.stream()
                .filter(promise -> promise.side() == side && promise.state() == Promise.State.OPEN)
                .toList();
    }

    boolean isOverdue(Promise promise) {
        return promise.due().filter(day -> day.isBefore(LocalDate.now(clock))).isPresent();
    }

    /// What a line says was promised: a date named at its end or its beginning is the term.
    Optional<PromisePlan> plan(Promise.Side side, String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        var now = LocalDateTime.now(clock);
        var found = HumanDates.lastWithin(typed, 0, typed.length(), now);
        return found.map(
                        date -> {
                            var text =
                                    (typed.substring(0, date.start())
                                                    + " "
                                                    + typed.substring(date.end()))
                                            .strip();
                            var said = text.isEmpty() ? typed : text.replaceAll("\\s+", " ");
                            return new PromisePlan(side, said, Optional.of(date.date().date()));
                        })
                .or(() -> Optional.of(new PromisePlan(side, typed, Optional.empty())));
    }

    public void add(Promise.Side side, String typed) {
        plan(side, typed)
                .ifPresent(
                        plan ->
                                uses.steps()
                                        .run(
                                                () ->
                                                        uses.editing()
                                                                .add(
                                                                        client,
                                                                        Optional.empty(),
                                                                        plan),
                                                _ -> {}));
    }

    public void keep(PromiseId promise) {
        uses.steps().run(() -> uses.settling().keep(promise), _ -> {});
    }

    public void drop(PromiseId promise) {
        uses.steps().run(() -> uses.settling().drop(promise), _ -> {});
    }

    @Override
    public void close() {
        subscription.close();
    }
}
