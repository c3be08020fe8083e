package org.kartoteka.interactions.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.clients.Client;
import org.kartoteka.clients.SampleClients;
import org.kartoteka.clients.store.JooqClients;
import org.kartoteka.interactions.EditPromises;
import org.kartoteka.interactions.Promise;
import org.kartoteka.interactions.PromisePlan;
import org.kartoteka.interactions.SettlePromise;
import org.kartoteka.interactions.store.JooqPromises;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.testing.TestBase;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

class PromisesViewModelTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
    private static final Client ANNA = SampleClients.person(1, "Белова", "Анна").build();

    @TempDir Path folder;

    private TestBase base;
    private PromisesViewModel model;

    @BeforeEach
    void open() {
        base = TestBase.in(folder, CLOCK);
        var clients = new JooqClients(base.sql, base.ledger, base.ids);
        var promises = new JooqPromises(base.sql, base.ledger);
        base.transactions.step(Label.of("step.client.added", "Anna"), () -> clients.insert(ANNA));
        var background =
                new Background(
                        Runnable::run,
                        Runnable::run,
                        fault -> {
                            throw new AssertionError(fault);
                        });
        var uses =
                new PromisesViewModel.Uses(
                        promises,
                        new EditPromises(promises, clients, base.transactions, base.ids, CLOCK),
                        new SettlePromise(promises, clients, base.transactions, CLOCK),
                        new Steps(background, base.journal, _ -> {}));
        model = new PromisesViewModel(ANNA.id(), uses, background, base.changes, CLOCK);
    }

    @AfterEach
    void close() {
        model.close();
        base.close();
    }

    @Test
    void aDayAtTheEndIsTheTerm() {
        assertEquals(
                Optional.of(
                        new PromisePlan(
                                Promise.Side.MINE,
                                "прислать смету",
                                Optional.of(LocalDate.of(2026, 11, 27)))),
                model.plan(Promise.Side.MINE, "прислать смету до пятницы"));
        assertEquals(
                Optional.of(new PromisePlan(Promise.Side.THEIRS, "подумать", Optional.empty())),
                model.plan(Promise.Side.THEIRS, "подумать"));
    }

    @Test
    void eachSideHasItsOwnAndASettledOneGoes() {
        model.add(Promise.Side.MINE, "прислать смету");
        model.add(Promise.Side.THEIRS, "оплатить 25.12");
        assertEquals(List.of("прислать смету"), texts(Promise.Side.MINE));
        assertEquals(List.of("оплатить"), texts(Promise.Side.THEIRS));
        model.keep(model.open(Promise.Side.MINE).getFirst().id());
        model.drop(model.open(Promise.Side.THEIRS).getFirst().id());
        assertEquals(List.of(), texts(Promise.Side.MINE));
        assertEquals(List.of(), texts(Promise.Side.THEIRS));
    }

    private List<String> texts(Promise.Side side) {
        return model.open(side).stream().map(Promise::text).toList();
    }
}
