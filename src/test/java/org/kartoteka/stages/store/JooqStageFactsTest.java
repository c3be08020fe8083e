package org.kartoteka.stages.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.kartoteka.kernel.RelationshipStage.AWARENESS;
import static org.kartoteka.kernel.RelationshipStage.EXPANSION;
import static org.kartoteka.kernel.RelationshipStage.EXPLORATION;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.db.Tables;
import org.kartoteka.interactions.Direction;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.interactions.InteractionBuilder;
import org.kartoteka.interactions.Sentiment;
import org.kartoteka.kernel.AnswerId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.ContractId;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.kernel.PurchaseId;
import org.kartoteka.platform.work.Cancellation;
import org.kartoteka.stages.AnswerProposals;
import org.kartoteka.stages.AtRisk;
import org.kartoteka.stages.ClientFacts;
import org.kartoteka.stages.Proposal;
import org.kartoteka.stages.RiskSign;
import org.kartoteka.stages.StageEntry;
import org.kartoteka.stages.StageMove;
import org.kartoteka.stages.StageMover;
import org.kartoteka.stages.StageRule;
import org.kartoteka.stages.StageThreshold;
import org.kartoteka.stages.StageThresholds;
import org.kartoteka.stages.Standing;
import org.kartoteka.testing.LogbookBase;
import org.kartoteka.testing.StagesBase;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;

class JooqStageFactsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @TempDir Path folder;

    private LogbookBase book;
    private StagesBase stages;

    @BeforeEach
    void open() {
        book =
                LogbookBase.in(
                        folder, Instant.parse("2026-11-22T21:30:00Z"), ZoneId.of("Europe/Moscow"));
        stages = new StagesBase(book);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void everythingThatTheRulesLookAtIsCounted() {
        var anna = book.client("Анна");
        stages.moving.move(anna, StageMove.to(EXPLORATION, TODAY.minusDays(50)), StagesBase.WORDS);
        talk(anna, "2026-11-22T20:59:00Z", talk -> talk.sentiment(Optional.of(Sentiment.NEGATIVE)));
        talk(anna, "2026-11-22T21:00:00Z", talk -> talk.score(Optional.of(3)));
        talk(anna, "2026-10-01T09:00:00Z", talk -> talk.score(Optional.of(5)));
        talk(anna, "2026-08-25T21:00:00Z", talk -> talk);
        talk(anna, "2026-08-25T20:59:00Z", talk -> talk.score(Optional.of(4)));
        talk(anna, "2025-01-01T09:00:00Z", talk -> talk);
        book.step(
                () -> book.interactions.insertAll(List.of(incoming(anna, "2026-11-20T09:00:00Z"))));
        purchase(anna, TODAY.minusDays(3), 500);
        purchase(anna, TODAY.minusDays(1), -100);
        contract(anna, TODAY.minusDays(30), Optional.of(TODAY));
        contract(anna, TODAY.minusDays(20), Optional.of(TODAY.minusDays(1)));
        answer(anna, TODAY, 2);

        assertEquals(
                Optional.of(
                        new ClientFacts(
                                anna,
                                TODAY,
                                Optional.of(
                                        new Standing(
                                                EXPLORATION,
                                                TODAY.minusDays(50),
                                                Optional.empty())),
                                new ClientFacts.Talks(
                                        5,
                                        1,
                                        7,
                                        Optional.of(TODAY),
                                        OptionalInt.of(19),
                                        Optional.of(LocalDate.parse("2026-11-20")),
                                        Optional.of(TODAY.minusDays(1))),
                                new ClientFacts.Purchases(1, Optional.of(TODAY.minusDays(3))),
                                Optional.of(TODAY.minusDays(30)),
                                new ClientFacts.Scores(
                                        Optional.of(new ClientFacts.Score(2, TODAY)),
                                        OptionalDouble.of(4.0)))),
                stages.facts.of(anna, TODAY, StageThresholds.SHIPPED));
    }

    @Test
    void allAtOnceAreWhatEachIsAlone() {
        var each = new ArrayList<ClientFacts>();
        var clients = new ArrayList<ClientId>();
        for (var i = 0; i < 12; i++) {
            var client = book.client("К" + i);
            clients.add(client);
            for (var talks = 0; talks < i; talks++) {
                talk(
                        client,
                        Instant.parse("2026-11-01T09:00:00Z")
                                .minusSeconds(1_000_000L * talks)
                                .toString(),
                        talk -> talk);
            }
            purchase(client, TODAY.minusDays(i), i);
        }
        book.step(() -> book.clients.trash(Set.of(clients.get(4)), book.clock.instant()));
        stages.facts.forEach(TODAY, StageThresholds.SHIPPED, new Cancellation(), each::add);

        assertEquals(
                clients.stream()
                        .flatMap(
                                client ->
                                        stages
                                                .facts
                                                .of(client, TODAY, StageThresholds.SHIPPED)
                                                .stream())
                        .toList(),
                each);
        assertEquals(11, each.size());
        var stopped = new Cancellation();
        stopped.request();
        assertThrows(
                Cancellation.Cancelled.class,
                () -> stages.facts.forEach(TODAY, StageThresholds.SHIPPED, stopped, each::add));
    }

    @Test
    void aProposalIsAcceptedWithItsFactsOrKeptSilent() {
        var anna = growing("Анна");
        var boris = growing("Борис");
        var vera = growing("Вера");
        var proposals = stages.reading.all(new Cancellation()).proposals();
        assertEquals(
                List.of(StageRule.GROWTH, StageRule.GROWTH, StageRule.GROWTH),
                proposals.stream().map(Proposal::rule).toList());

        var move = StageMove.to(EXPANSION, TODAY).because(StageMover.ASSISTANT, "2 talks");
        stages.answering.accept(
                List.of(new AnswerProposals.Accepted(proposals.getFirst(), move)),
                StagesBase.WORDS);
        stages.answering.decline(List.of(proposals.get(1)));
        stages.answering.later(List.of(proposals.get(2)));

        assertEquals(Optional.of(move), stages.stages.of(anna).current().map(StageEntry::move));
        assertEquals(List.of(), stages.reading.all(new Cancellation()).proposals());
        book.clock.set(Instant.parse("2027-02-21T09:00:00Z"));
        for (var client : List.of(boris, vera)) {
            talk(client, "2027-02-19T09:00:00Z", talk -> talk);
            talk(client, "2027-02-20T09:00:00Z", talk -> talk);
        }
        assertEquals(List.of(), stages.reading.all(new Cancellation()).proposals());
        book.clock.set(Instant.parse("2027-02-22T09:00:00Z"));
        assertEquals(
                List.of(vera),
                stages.reading.all(new Cancellation()).proposals().stream()
                        .map(Proposal::client)
                        .toList(),
                "put off for ninety days");

        stages.moving.move(
                boris, StageMove.to(AWARENESS, LocalDate.parse("2027-02-22")), StagesBase.WORDS);
        assertEquals(
                Optional.of(StageRule.GROWTH),
                stages.reading.of(boris).orElseThrow().proposal().map(Proposal::rule),
                "declined in another stage");
    }

    @Test
    void whoIsAtRiskIsLeftOffOnceSettled() {
        var anna = book.client("Анна");
        talk(anna, "2026-11-20T09:00:00Z", talk -> talk.score(Optional.of(1)));
        var boris = book.client("Борис");
        talk(
                boris,
                "2026-11-20T09:00:00Z",
                talk -> talk.sentiment(Optional.of(Sentiment.NEGATIVE)));

        assertEquals(List.of(anna, boris), atRisk());
        assertEquals(
                Set.of(RiskSign.LOW_SCORE),
                stages.reading.of(anna).orElseThrow().atRisk().orElseThrow().signs());
        stages.answering.calm(anna);
        assertEquals(List.of(boris), atRisk());
        book.base.journal.undo();
        assertEquals(List.of(anna, boris), atRisk());
        book.step(() -> stages.settings.set(StageThreshold.RISK_DAYS, 7));
        book.clock.set(Instant.parse("2026-11-27T09:00:00Z"));
        assertEquals(List.of(), atRisk());
    }

    private List<ClientId> atRisk() {
        return stages.reading.all(new Cancellation()).atRisk().stream()
                .map(AtRisk::client)
                .toList();
    }

    private ClientId growing(String name) {
        var client = book.client(name);
        stages.moving.move(client, StageMove.to(EXPLORATION, TODAY.minusDays(9)), StagesBase.WORDS);
        talk(client, "2026-11-20T09:00:00Z", talk -> talk);
        purchase(client, TODAY, 100);
        purchase(client, TODAY, 100);
        return client;
    }

    private void talk(ClientId client, String moment, UnaryOperator<InteractionBuilder> more) {
        book.step(
                () ->
                        book.interactions.insertAll(
                                List.of(more.apply(book.call(client, moment)).build())));
    }

    private Interaction incoming(ClientId client, String moment) {
        return Interaction.of(
                        new InteractionId(book.base.ids.next()),
                        client,
                        LogbookBase.CALL,
                        Direction.IN,
                        Instant.parse(moment))
                .createdAt(book.clock.instant())
                .build();
    }

    private void purchase(ClientId client, LocalDate day, long units) {
        var row = Tables.PURCHASE.newRecord();
        row.setId(new PurchaseId(book.base.ids.next()));
        row.setClientId(client);
        row.setBoughtOn(day);
        row.setMinorUnits(units);
        row.setCurrency("RUB");
        row.setItems("");
        row.setCreatedAt(book.clock.instant());
        row.setVersion(1);
        book.step(() -> book.base.ledger.insert(row));
    }

    private void contract(ClientId client, LocalDate from, Optional<LocalDate> to) {
        var row = Tables.CONTRACT.newRecord();
        row.setId(new ContractId(book.base.ids.next()));
        row.setClientId(client);
        row.setTitle("Поставка");
        row.setStartsOn(from);
        row.setEndsOn(to.orElse(null));
        row.setCreatedAt(book.clock.instant());
        row.setVersion(1);
        book.step(() -> book.base.ledger.insert(row));
    }

    private void answer(ClientId client, LocalDate day, int score) {
        var row = Tables.ANSWER.newRecord();
        row.setId(new AnswerId(book.base.ids.next()));
        row.setClientId(client);
        row.setMeasure("CSAT");
        row.setScore((short) score);
        row.setAnsweredOn(day);
        row.setOccasion("");
        row.setWords("");
        row.setCreatedAt(book.clock.instant());
        row.setVersion(1);
        book.step(() -> book.base.ledger.insert(row));
    }
}
