package org.kartoteka.satisfaction.store;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kartoteka.db.Tables.CONTRACT;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.followups.BroughtSteps;
import org.kartoteka.interactions.Direction;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.ContractId;
import org.kartoteka.satisfaction.Answer;
import org.kartoteka.satisfaction.AskingPlan;
import org.kartoteka.satisfaction.CallBackWords;
import org.kartoteka.satisfaction.Measure;
import org.kartoteka.satisfaction.PlanContractSurveys;
import org.kartoteka.satisfaction.ReadAskingPlan;
import org.kartoteka.satisfaction.RecordSurvey;
import org.kartoteka.satisfaction.SatisfactionBook;
import org.kartoteka.satisfaction.Signs;
import org.kartoteka.satisfaction.SurveyDate;
import org.kartoteka.satisfaction.Surveys;
import org.kartoteka.satisfaction.TwoWayContact;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

class JooqSurveyBookTest {

    @TempDir Path folder;
    private SatisfactionBook book;
    private JooqSurveyBook surveys;
    private ReadAskingPlan plan;

    @BeforeEach
    void open() {
        book = SatisfactionBook.in(folder);
        var base = book.book.base;
        surveys = new JooqSurveyBook(base.sql, base.ledger, base.ids, SatisfactionBook.ZONE);
        plan =
                new ReadAskingPlan(
                        surveys,
                        book.answers,
                        book.book.clientRows,
                        book.settings,
                        base.transactions,
                        book.book.clock);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void whoWasNotAskedForMonthsIsDueAndWhoWasLatelyRests() {
        var never = talked("Анна", "2026-11-01T09:00:00Z");
        var long1 = talked("Борис", "2026-11-01T09:00:00Z");
        answered(long1, SatisfactionBook.TODAY.minusMonths(3));
        var lately = talked("Вера", "2026-11-01T09:00:00Z");
        answered(lately, SatisfactionBook.TODAY.minusMonths(3).plusDays(1));
        var resting = talked("Глеб", "2026-11-01T09:00:00Z");
        asked(resting);
        talked("Давно", "2025-10-01T09:00:00Z");
        book.book.client("Никогда");

        var read = plan.read();
        assertAll(
                () ->
                        assertEquals(
                                List.of(never, long1),
                                read.due().stream().map(each -> each.client().id()).toList()),
                () ->
                        assertEquals(
                                List.of(
                                        new AskingPlan.Resting(
                                                book.book
                                                        .clientRows
                                                        .of(List.of(resting))
                                                        .getFirst(),
                                                SatisfactionBook.TODAY,
                                                SatisfactionBook.TODAY.plusDays(30))),
                                read.resting()));
    }

    @Test
    void aScoreInATalkAnswersWhatWasAsked() {
        var anna = book.book.client("Анна");
        asked(anna);
        assertEquals(1, plan.read().resting().size());

        var talk = book.book.call(anna, "2026-11-20T08:00:00Z").score(Optional.of(4)).build();
        book.book.step(() -> book.book.interactions.insert(talk));

        assertEquals(List.of(), plan.read().resting());
    }

    @Test
    void theDayOfASurveyIsClampedToTheMonth() {
        assertEquals(LocalDate.of(2026, 2, 28), SurveyDate.of(LocalDate.of(2026, 4, 30), 2));
    }

    @Test
    void aContractThatEndsPlansItsSurveyOnce() {
        var anna = book.book.client("Анна");
        var soon = contract(anna, LocalDate.of(2027, 1, 31));
        contract(anna, LocalDate.of(2027, 3, 31));
        var late = contract(anna, LocalDate.of(2026, 12, 10));

        assertEquals(2, planning().plan());
        assertEquals(0, planning().plan());

        var steps = book.book.followUps.of(anna);
        assertEquals(
                Map.of(
                        "Опросить до конца договора «Поставка» (10.12.2026)",
                        SatisfactionBook.TODAY,
                        "Опросить до конца договора «Поставка» (31.01.2027)",
                        LocalDate.of(2026, 11, 30)),
                Map.of(
                        steps.get(0).text(),
                        steps.get(0).dueDate(),
                        steps.get(1).text(),
                        steps.get(1).dueDate()));
        assertEquals(
                List.of(late),
                plan.read().ending().stream().map(each -> each.contract().id()).toList());
        moveEnd(soon, LocalDate.of(2027, 1, 20));
        assertEquals(1, planning().plan());
    }

    @Test
    void whoAnsweredSinceTheDayOfTheSurveyIsNoLongerListed() {
        var anna = book.book.client("Анна");
        contract(anna, LocalDate.of(2026, 12, 10));
        answered(anna, LocalDate.of(2026, 10, 10));

        assertEquals(List.of(), plan.read().ending());
    }

    @Test
    void threeAlertsUnderOneTagAndOneThemeOfThreeClientsAreSigns() {
        var clients = Stream.of("Анна", "Борис", "Вера").map(book.book::client).toList();
        book.book.step(() -> book.book.clients.addTag(clients.subList(0, 2), "опт"));
        for (var client : clients) {
            complained(client, 1, "сроки");
        }
        complained(clients.getFirst(), 2, "цена");
        complained(clients.get(2), 5, "цена");

        assertEquals(
                new Signs(
                        List.of(new Signs.Sign("опт", 3, clients.subList(0, 2))),
                        List.of(new Signs.Sign("сроки", 3, clients))),
                plan.read().signs());
    }

    @Test
    void olderThanThirtyDaysIsNoSign() {
        var clients = Stream.of("Анна", "Борис", "Вера").map(book.book::client).toList();
        for (var client : clients) {
            record(client, 1, SatisfactionBook.TODAY.minusDays(31), List.of("сроки"));
        }

        assertEquals(true, plan.read().signs().isEmpty());
    }

    /// Against a count by hand over random talks.
    @Test
    void bothWaysAreCountedAsByHand() {
        var random = new Random(11);
        var from = Instant.parse("2026-05-01T00:00:00Z");
        var until = Instant.parse("2026-08-01T00:00:00Z");
        var way = new HashMap<ClientId, Integer>();
        var stayed = new ArrayList<ClientId>();
        for (var i = 0; i < 30; i++) {
            var client = book.book.client("Клиент " + i);
            for (var talk = random.nextInt(4); talk > 0; talk--) {
                var moment = from.plusSeconds(random.nextInt(180) * 86_400L);
                var in = random.nextBoolean();
                talk(client, moment.toString(), in ? Direction.IN : Direction.OUT);
                if (moment.isBefore(until)) {
                    way.merge(client, in ? 1 : 2, (one, other) -> one | other);
                } else {
                    stayed.add(client);
                }
            }
        }

        assertEquals(
                new TwoWayContact(group(way, stayed, true), group(way, stayed, false)),
                surveys.twoWay(from, until));
    }

    private static TwoWayContact.Group group(
            Map<ClientId, Integer> way, List<ClientId> stayed, boolean both) {
        var ofIt =
                way.entrySet().stream()
                        .filter(each -> (each.getValue() == 3) == both)
                        .map(Map.Entry::getKey)
                        .toList();
        return new TwoWayContact.Group(ofIt.size(), ofIt.stream().filter(stayed::contains).count());
    }

    private PlanContractSurveys planning() {
        var base = book.book.base;
        return new PlanContractSurveys(
                surveys,
                new BroughtSteps(book.book.followUps, base.ids, book.book.clock),
                book.settings,
                new CallBackWords(book.messages),
                base.transactions,
                book.book.clock);
    }

    private ClientId talked(String name, String moment) {
        var client = book.book.client(name);
        talk(client, moment, Direction.OUT);
        return client;
    }

    private void talk(ClientId client, String moment, Direction direction) {
        var talk = book.book.call(client, moment).direction(direction).build();
        book.book.step(() -> book.talks.insert(talk));
    }

    private void answered(ClientId client, LocalDate day) {
        record(client, 5, day, List.of());
    }

    private void complained(ClientId client, int score, String theme) {
        record(client, score, SatisfactionBook.TODAY.minusDays(5), List.of(theme));
    }

    private void record(ClientId client, int score, LocalDate day, List<String> themes) {
        var plain = book.answer(client, Measure.CSAT, Optional.of(score), Map.of(), day, "");
        book.recording.record(
                new Answer(
                        plain.id(),
                        client,
                        Measure.CSAT,
                        plain.score(),
                        plain.factors(),
                        day,
                        "",
                        Optional.empty(),
                        "",
                        themes,
                        Optional.empty(),
                        plain.createdAt(),
                        0));
    }

    private void asked(ClientId client) {
        var base = book.book.base;
        new RecordSurvey(surveys, book.book.clients, base.transactions, base.ids, book.book.clock)
                .asked(client, new Surveys(book.messages).all(List.of()).getFirst());
    }

    private ContractId contract(ClientId client, LocalDate ends) {
        var id = new ContractId(book.book.base.ids.next());
        var row = CONTRACT.newRecord();
        row.setId(id);
        row.setClientId(client);
        row.setTitle("Поставка");
        row.setStartsOn(ends.minusYears(1));
        row.setEndsOn(ends);
        row.setCreatedAt(SatisfactionBook.NOW);
        row.setVersion(1);
        book.book.step(() -> book.book.base.ledger.insert(row));
        return id;
    }

    private void moveEnd(ContractId id, LocalDate ends) {
        var row =
                book.book.base.sql.read(
                        db -> db.selectFrom(CONTRACT).where(CONTRACT.ID.eq(id)).fetchSingle());
        row.setEndsOn(ends);
        book.book.step(() -> book.book.base.ledger.update(row));
    }
}
