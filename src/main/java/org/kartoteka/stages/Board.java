package org.kartoteka.stages;

import org.kartoteka.clients.ClientListRow;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.Money;
import org.kartoteka.kernel.RelationshipStage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Clients by the stage in which they stand.
///
/// @param columns clients not placed yet first, then one column a stage in its order
public record Board(List<Column> columns) {

    /// @param stage empty: not placed yet
    /// @param cards the latest to enter first; those not placed in the order given
    /// @param value what they bought, one sum a currency
    /// @param contracts what their contracts are worth, one sum a currency
    public record Column(
            Optional<RelationshipStage> stage,
            List<Card> cards,
            List<Money> value,
            List<Money> contracts) {

        public Column {
            cards = List.copyOf(cards);
            value = List.copyOf(value);
            contracts = List.copyOf(contracts);
        }
    }

    /// @param standing empty: not placed yet
    /// @param value what the client bought, one sum a currency
    public record Card(
            ClientId client, String name, Optional<Standing> standing, List<Money> value) {

        public Optional<RelationshipStage> stage() {
            return standing.map(Standing::stage);
        }
    }

    /// What a board is made of beside the clients.
    ///
    /// @param purchases sums of the purchases that count
    /// @param contracts sums of the contracts that hold
    public record Parts(
            Map<ClientId, Standing> standings,
            Map<ClientId, List<Money>> purchases,
            Map<ClientId, List<Money>> contracts) {

        public Parts withStandings(Map<ClientId, Standing> others) {
            return new Parts(others, purchases, contracts);
        }
    }

    public Board {
        columns = List.copyOf(columns);
    }

    /// @param clients those to be seen, in the order of the alphabet
    public static Board of(Collection<ClientListRow> clients, Parts parts) {
        var stages = RelationshipStage.values();
        var heaps = new ArrayList<List<Card>>();
        for (var place = 0; place <= stages.length; place++) {
            heaps.add(new ArrayList<>());
        }
        for (var client : clients) {
            var standing = Optional.ofNullable(parts.standings().get(client.id()));
            var value = parts.purchases().getOrDefault(client.id(), List.of());
            heaps.get(standing.map(now -> now.stage().ordinal() + 1).orElse(0))
                    .add(new Card(client.id(), client.displayName(), standing, value));
        }
        var columns = new ArrayList<Column>();
        columns.add(column(Optional.empty(), heaps.getFirst(), parts));
        for (var stage : stages) {
            var cards = heaps.get(stage.ordinal() + 1);
            cards.sort(
                    Comparator.comparing(
                            (Card card) -> card.standing().orElseThrow().since(),
                            Comparator.reverseOrder()));
            columns.add(column(Optional.of(stage), cards, parts));
        }
        return new Board(columns);
    }

    private static Column column(Optional<RelationshipStage> stage, List<Card> cards, Parts parts) {
        var value = new Sums();
        var contracts = new Sums();
        for (var card : cards) {
            value.add(card.value());
            contracts.add(parts.contracts().getOrDefault(card.client(), List.of()));
        }
        return new Column(stage, cards, value.all(), contracts.all());
    }

    /// Adds sums up, each currency for itself.
    private static final class Sums {

        private final Map<String, Money> byCurrency = new TreeMap<>();

        void add(List<Money> sums) {
            for (var sum : sums) {
                byCurrency.merge(code(sum.currency()), sum, Money::plus);
            }
        }

        private static String code(Currency currency) {
            return currency.getCurrencyCode();
        }

        List<Money> all() {
            return List.copyOf(byCurrency.values());
        }
    }
}
