package org.kartoteka.occasions;

import org.kartoteka.clients.ClientListRow;
import org.kartoteka.clients.ClientRows;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.work.Transactions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a person sees of occasions: those around today, those that ask for something, and whether
/// nobody was forgotten. Changes nothing; blocks.
public final class OccasionBook {

    /// @param lines in the order of their days
    /// @param today the local day they were read on
    public record Page(List<OccasionLine> lines, Fairness fairness, LocalDate today) {

        public Page {
            lines = List.copyOf(lines);
        }
    }

    private static final Comparator<Standing> AS_IT_PRESSES =
            Comparator.comparing((Standing standing) -> standing.daysAhead() < 0)
                    .thenComparing(standing -> Math.abs(standing.daysAhead()));

    private final ReadOccasions reading;
    private final ClientRows clients;
    private final Gifts gifts;
    private final Transactions transactions;
    private final Clock clock;

    /// @param clock in the person's own zone, whose day is today
    public OccasionBook(
            ReadOccasions reading,
            ClientRows clients,
            Gifts gifts,
            Transactions transactions,
            Clock clock) {
        this.reading = reading;
        this.clients = clients;
        this.gifts = gifts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// From a week back to a month ahead.
    public Page around() {
        return transactions.reading(
                () -> {
                    var today = LocalDate.now(clock);
                    return new Page(lines(reading.around(today)), reading.fairness(today), today);
                });
    }

    /// What asks for something today.
    ///
    /// @param count how many there are, also beyond the lines
    public record Open(List<OccasionLine> lines, int count) {

        public Open {
            lines = List.copyOf(lines);
        }
    }

    /// What asks for something today: that of today first, then what comes, then what was missed,
    /// the latest first.
    ///
    /// @param limit the most lines to return, from 1
    public Open open(int limit) {
        return transactions.reading(
                () -> {
                    var all = reading.open(LocalDate.now(clock));
                    var first = all.stream().sorted(AS_IT_PRESSES).limit(limit).toList();
                    return new Open(lines(first), all.size());
                });
    }

    private List<OccasionLine> lines(List<Standing> standings) {
        var rows = rows(standings);
        var given = gifts.latest(rows.keySet());
        return standings.stream()
                .filter(standing -> rows.containsKey(client(standing)))
                .map(
                        standing ->
                                new OccasionLine(
                                        standing,
                                        rows.get(client(standing)),
                                        Optional.ofNullable(given.get(client(standing)))))
                .toList();
    }

    private Map<ClientId, ClientListRow> rows(List<Standing> standings) {
        var ids = standings.stream().map(OccasionBook::client).distinct().toList();
        return clients.of(ids).stream()
                .collect(Collectors.toMap(ClientListRow::id, Function.identity()));
    }

    private static ClientId client(Standing standing) {
        return standing.occasion().ref().client();
    }
}
