package org.kartoteka.stages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.kartoteka.clients.Client;
import org.kartoteka.clients.ClientListRow;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.Money;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.stages.Portfolio.Cell;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

class BoardTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-20");
    private static final ClientListRow ANNA = row(1, "Анна", "2026-01-01", "опт", "Казань");
    private static final ClientListRow BORIS = row(2, "Борис", "2026-01-01", "Опт");
    private static final ClientListRow VERA = row(3, "Вера", "2026-11-01");

    @Test
    void columnsHoldWhoStandsInThemTheLatestFirstWithTheirSums() {
        var board =
                Board.of(
                        List.of(ANNA, BORIS, VERA),
                        new Board.Parts(
                                Map.of(
                                        ANNA.id(), in(RelationshipStage.EXPANSION, 9),
                                        BORIS.id(), in(RelationshipStage.EXPANSION, 3)),
                                Map.of(
                                        ANNA.id(), List.of(sum(100, "RUB"), sum(5, "USD")),
                                        BORIS.id(), List.of(sum(50, "RUB"))),
                                Map.of(BORIS.id(), List.of(sum(700, "RUB")))));

        assertEquals(
                List.of(1, 0, 0, 2, 0, 0),
                board.columns().stream().map(column -> column.cards().size()).toList());
        var expansion = board.columns().get(3);
        assertEquals(
                List.of("Борис", "Анна"),
                expansion.cards().stream().map(Board.Card::name).toList());
        assertEquals(List.of(sum(150, "RUB"), sum(5, "USD")), expansion.value());
        assertEquals(List.of(sum(700, "RUB")), expansion.contracts());
        assertEquals(Optional.empty(), board.columns().getFirst().stage());
    }

    @Test
    void thePortfolioCountsByTagAndAgainstTheEarlierDay() {
        var portfolio =
                Portfolio.of(
                        List.of(ANNA, BORIS, VERA),
                        Map.of(
                                ANNA.id(), in(RelationshipStage.EXPANSION, 9),
                                BORIS.id(), in(RelationshipStage.EXPANSION, 3)),
                        Map.of(ANNA.id(), in(RelationshipStage.AWARENESS, 200)),
                        Instant.parse("2026-08-21T00:00:00Z"));

        assertEquals(
                new Portfolio(
                        List.of(
                                counted(
                                        Optional.empty(),
                                        new int[] {0, 0, 2, 0, 0, 1},
                                        new int[] {1, 0, 0, 0, 0, 1}),
                                counted(
                                        Optional.of("опт"),
                                        new int[] {0, 0, 2, 0, 0, 0},
                                        new int[] {1, 0, 0, 0, 0, 1}),
                                counted(
                                        Optional.of("Казань"),
                                        new int[] {0, 0, 1, 0, 0, 0},
                                        new int[] {1, 0, 0, 0, 0, 0}))),
                portfolio);
        assertEquals(-1, portfolio.rows().get(1).cells().getFirst().change());
    }

    private static Portfolio.Row counted(Optional<String> tag, int[] now, int[] before) {
        return new Portfolio.Row(
                tag,
                IntStream.range(0, now.length)
                        .mapToObj(
                                place ->
                                        new Cell(
                                                place == now.length - 1
                                                        ? Optional.empty()
                                                        : Optional.of(
                                                                RelationshipStage.values()[place]),
                                                now[place],
                                                before[place]))
                        .toList());
    }

    private static Standing in(RelationshipStage stage, int daysAgo) {
        return new Standing(stage, DAY.minusDays(daysAgo), Optional.empty());
    }

    private static Money sum(long units, String currency) {
        return new Money(units, Currency.getInstance(currency));
    }

    private static ClientListRow row(long id, String name, String created, String... tags) {
        return new ClientListRow(
                new ClientId(id),
                Client.Kind.PERSON,
                PersonName.of("", name, ""),
                name,
                "",
                Optional.empty(),
                "",
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(tags),
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Instant.parse(created + "T09:00:00Z"));
    }
}
