package org.kartoteka.occasions;

import org.kartoteka.clients.ClientListRow;
import org.kartoteka.clients.ClientRows;
import org.kartoteka.clients.FollowedClients;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.work.Transactions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Which loyal clients nobody has thanked for long: those never thanked first, then those longest
/// ago, among them who buys and talks most. Blocks.
public final class ThanksDue {

    /// @param count how many there are, also beyond the lines
    public record Page(List<Line> lines, int count, CourtesyRules rules) {

        public Page {
            lines = List.copyOf(lines);
        }
    }

    public record Line(ClientListRow client, Loyalty loyalty) {}

    /// What the answer holds for.
    private record Basis(LocalDate today, CourtesyRules rules) {}

    private static final Comparator<Map.Entry<ClientId, Loyalty>> AS_IT_PRESSES =
            Comparator.<Map.Entry<ClientId, Loyalty>, LocalDate>comparing(
                            due -> due.getValue().thankedOn().orElse(LocalDate.MIN))
                    .thenComparing(due -> -due.getValue().purchases())
                    .thenComparing(due -> -due.getValue().contacts())
                    .thenComparing(due -> due.getKey().value());

    private final LoyaltyFacts facts;
    private final Courtesies courtesies;
    private final ClientRows clients;
    private final FollowedClients<Basis, Loyalty> due;
    private final Transactions transactions;
    private final Clock clock;

    /// @param clock in the person's own zone, whose day is today
    public ThanksDue(
            LoyaltyFacts facts,
            Courtesies courtesies,
            ClientRows clients,
            Transactions transactions,
            Clock clock) {
        this.facts = facts;
        this.courtesies = courtesies;
        this.clients = clients;
        this.transactions = transactions;
        this.clock = clock;
        this.due = new FollowedClients<>(clients, transactions, this::read);
    }

    /// @param limit the most lines to return, from 1
    public Page page(int limit) {
        return transactions.reading(
                () -> {
                    var rules = courtesies.rules();
                    var all = due.current(new Basis(LocalDate.now(clock), rules));
                    var first = all.entrySet().stream().sorted(AS_IT_PRESSES).limit(limit).toList();
                    return new Page(lines(first), all.size(), rules);
                });
    }

    private List<Line> lines(List<Map.Entry<ClientId, Loyalty>> first) {
        var rows =
                clients.of(first.stream().map(Map.Entry::getKey).toList()).stream()
                        .collect(Collectors.toMap(ClientListRow::id, Function.identity()));
        return first.stream()
                .filter(entry -> rows.containsKey(entry.getKey()))
                .map(entry -> new Line(rows.get(entry.getKey()), entry.getValue()))
                .toList();
    }

    private Map<ClientId, Loyalty> read(Basis basis, Optional<Set<ClientId>> among) {
        var rules = basis.rules();
        var since = basis.today().minusMonths(rules.againMonths());
        return facts.since(
                basis.today().minusMonths(rules.overMonths()),
                loyalty -> loyalty.isLoyal(rules) && !loyalty.isThankedSince(since),
                among);
    }
}
