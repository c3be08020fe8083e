package org.kartoteka.insights.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.db.tables.records.AnswerRecord;
import org.kartoteka.db.tables.records.ContractRecord;
import org.kartoteka.db.tables.records.PurchaseRecord;
import org.kartoteka.db.tables.records.StageEntryRecord;
import org.kartoteka.insights.WeekFigures.Given;
import org.kartoteka.insights.WeekFigures.Moved;
import org.kartoteka.insights.WeekFigures.Purchased;
import org.kartoteka.kernel.AnswerId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.ContractId;
import org.kartoteka.kernel.Money;
import org.kartoteka.kernel.PurchaseId;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.kernel.StageEntryId;
import org.kartoteka.satisfaction.Measure;
import org.kartoteka.testing.LogbookBase;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class JooqWeekFiguresTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 14);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 20);

    @TempDir Path folder;

    private LogbookBase base;
    private JooqWeekFigures figures;
    private ClientId anna;
    private ClientId gone;

    @BeforeEach
    void open() {
        base = LogbookBase.in(folder, NOW, MOSCOW);
        figures = new JooqWeekFigures(base.base.sql, MOSCOW);
        anna = base.client("Анна");
        gone = base.client("Борис");
        base.step(() -> base.clients.trash(Set.of(gone), NOW));
    }

    @AfterEach
    void close() {
        base.close();
    }

    private void entered(ClientId client, LocalDate on, RelationshipStage stage) {
        var row = new StageEntryRecord();
        row.setId(new StageEntryId(base.base.ids.next()));
        row.setClientId(client);
        row.setStage(stage.name());
        row.setEnteredOn(on);
        row.setMovedBy("PERSON");
        row.setWhy("");
        row.setCreatedAt(NOW);
        row.setVersion(1);
        base.step(() -> base.base.ledger.insert(row));
    }

    @Test
    void aMoveIsTheBeginningOfAStay() {
        entered(anna, FIRST, RelationshipStage.EXPLORATION);
        entered(anna, FIRST.minusDays(1), RelationshipStage.AWARENESS);
        entered(anna, LAST, RelationshipStage.EXPLORATION);
        entered(gone, LAST, RelationshipStage.EXPLORATION);

        assertEquals(
                List.of(
                        new Moved(
                                anna,
                                FIRST,
                                Optional.of(RelationshipStage.AWARENESS),
                                RelationshipStage.EXPLORATION)),
                figures.moves(FIRST, LAST));
        assertEquals(
                List.of(
                        new Moved(
                                anna,
                                FIRST.minusDays(1),
                                Optional.empty(),
                                RelationshipStage.AWARENESS)),
                figures.moves(FIRST.minusDays(9), FIRST.minusDays(1)));
    }

    @Test
    void scoresOfTalksCountOnTheirDayWhereThePersonIs() {
        scored(anna, LAST, 9);
        scored(gone, LAST, 3);
        base.step(
                () -> {
                    base.interactions.insert(
                            base.call(anna, "2026-11-13T21:30:00Z").score(Optional.of(2)).build());
                    base.interactions.insert(
                            base.call(anna, "2026-11-13T20:30:00Z").score(Optional.of(5)).build());
                    base.interactions.insert(base.call(anna, "2026-11-15T09:00:00Z").build());
                });

        assertEquals(
                List.of(
                        new Given(anna, FIRST, Measure.CSAT, 2),
                        new Given(anna, LAST, Measure.NPS, 9)),
                figures.scores(FIRST, LAST));
    }

    private void scored(ClientId client, LocalDate on, int score) {
        var row = new AnswerRecord();
        row.setId(new AnswerId(base.base.ids.next()));
        row.setClientId(client);
        row.setMeasure("NPS");
        row.setScore((short) score);
        row.setAnsweredOn(on);
        row.setOccasion("");
        row.setWords("");
        row.setCreatedAt(NOW);
        row.setVersion(1);
        base.step(() -> base.base.ledger.insert(row));
    }

    @Test
    void moneyGivenBackIsNoPurchase() {
        bought(anna, FIRST, 1250);
        bought(anna, LAST, -1250);
        bought(anna, LAST.plusDays(1), 10);
        bought(gone, LAST, 10);

        assertEquals(
                List.of(new Purchased(anna, FIRST, new Money(1250, Currency.getInstance("RUB")))),
                figures.purchases(FIRST, LAST));
    }

    private void bought(ClientId client, LocalDate on, long minorUnits) {
        var row = new PurchaseRecord();
        row.setId(new PurchaseId(base.base.ids.next()));
        row.setClientId(client);
        row.setBoughtOn(on);
        row.setMinorUnits(minorUnits);
        row.setCurrency("RUB");
        row.setItems("");
        row.setCreatedAt(NOW);
        row.setVersion(1);
        base.step(() -> base.base.ledger.insert(row));
    }

    @Test
    void aClientWithTwoContractsThatEndIsOne() {
        contract(anna, LAST);
        contract(anna, FIRST);
        contract(anna, LAST.plusDays(1));
        contract(gone, LAST);

        assertEquals(List.of(anna), figures.contractsEnding(FIRST, LAST));
    }

    private void contract(ClientId client, LocalDate endsOn) {
        var row = new ContractRecord();
        row.setId(new ContractId(base.base.ids.next()));
        row.setClientId(client);
        row.setTitle("");
        row.setStartsOn(endsOn.minusYears(1));
        row.setEndsOn(endsOn);
        row.setCreatedAt(NOW);
        row.setVersion(1);
        base.step(() -> base.base.ledger.insert(row));
    }

    @Test
    void whoWasAddedIsInTheListUnlessDeleted() {
        assertEquals(List.of(anna), figures.added(LAST, LAST));
        assertEquals(List.of(), figures.added(FIRST, LAST.minusDays(1)));
    }
}
