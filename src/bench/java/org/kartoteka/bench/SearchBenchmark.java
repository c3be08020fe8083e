package org.kartoteka.bench;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.ClientDirectory;
import org.kartoteka.clients.ClientListRow;
import org.kartoteka.clients.ClientRows;
import org.kartoteka.clients.ContactPoint.Kind;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.search.ClientIndex;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One key press in the search field over 100 000 clients, first fifty rows with their reasons and
/// a count. The bar: p95 under 16 ms.
final class SearchBenchmark implements Benchmark {

    private static final int CLIENTS = 100_000;
    private static final int SEARCHES = 300;
    private static final long SEED = 20_261_122;

    @Override
    public void run() throws Exception {
        var rows =
                new InventedClients(SEED)
                        .people(CLIENTS).stream().map(SearchBenchmark::row).toList();
        var directory = new ClientDirectory(new Fixed(rows));
        var index = new ClientIndex();
        directory.follow(index::follow);
        var reading = new Times();
        reading.measure(directory::refresh);
        System.out.printf(
                "directory and index of %d clients made in %.0f ms%n",
                CLIENTS, reading.milliseconds());

        var naive = new NaiveScan(directory.snapshot().entries());
        new KeyPresses(rows, 1)
                .of(SEARCHES / 3)
                .forEach(
                        typed -> {
                            index.search(typed);
                            naive.search(typed);
                        });
        var own = new Times();
        var rival = new Times();
        for (var typed : new KeyPresses(rows, 2).of(SEARCHES)) {
            own.measure(() -> index.search(typed));
            rival.measure(() -> naive.search(typed));
        }
        System.out.println("key press   " + own);
        System.out.println("naive scan  " + rival);
        System.out.println(own.against(rival));
    }

    private static ClientListRow row(Client client) {
        return new ClientListRow(
                client.id(),
                client.kind(),
                client.name(),
                client.displayName(),
                client.organization(),
                client.companyId(),
                client.jobTitle(),
                client.birthday(),
                texts(client, Kind.PHONE),
                texts(client, Kind.EMAIL),
                client.tags(),
                "",
                client.note().isEmpty() ? List.of() : List.of(client.note()),
                Optional.empty(),
                Optional.empty(),
                client.createdAt());
    }

    private static List<String> texts(Client client, Kind kind) {
        return client.contacts().stream()
                .filter(contact -> contact.kind() == kind)
                .map(contact -> contact.text())
                .toList();
    }

    private record Fixed(List<ClientListRow> all) implements ClientRows {

        @Override
        public List<ClientListRow> of(Collection<ClientId> ids) {
            return List.of();
        }

        @Override
        public long newestChange() {
            return 0;
        }

        @Override
        public Changed changedSince(long seen) {
            return new Changed(seen, Set.of());
        }
    }
}
