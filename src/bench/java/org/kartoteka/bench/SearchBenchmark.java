package org.kartoteka.bench;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.ClientDirectory;
import org.kartoteka.clients.ClientGlance;
import org.kartoteka.clients.ClientListRow;
import org.kartoteka.clients.ClientQuery;
import org.kartoteka.clients.ClientRows;
import org.kartoteka.clients.ContactPoint.Kind;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.work.Background;
import org.kartoteka.search.ClientIndex;
import org.kartoteka.search.SearchHit;
import org.kartoteka.search.ui.SearchViewModel;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One key press over 100 000 clients: in the box that finds anyone, until its first fifty rows
/// with their reasons and the count lie ready to be painted; and in the field above the list, until
/// every row of the narrowed list does. The bar for both: p95 under 16 ms.
final class SearchBenchmark implements Benchmark {

    private static final int CLIENTS = 100_000;
    private static final int SEARCHES = 300;
    private static final long SEED = 20_261_122;

    /// Asks and answers in one thread, so that the time is that of the work.
    private static final Background AT_ONCE =
            new Background(
                    Runnable::run,
                    Runnable::run,
                    fault -> {
                        throw new IllegalStateException(fault);
                    });

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
        var box = new SearchViewModel(index::search, AT_ONCE);
        for (var typed : new KeyPresses(rows, 1).of(SEARCHES / 3)) {
            box.textProperty().set(typed);
            narrowed(directory, index, typed);
            naive.search(typed);
        }
        var own = new Times();
        var narrowing = new Times();
        var rival = new Times();
        for (var typed : new KeyPresses(rows, 2).of(SEARCHES)) {
            own.measure(() -> shown(box, typed));
            narrowing.measure(() -> narrowed(directory, index, typed));
            rival.measure(() -> naive.search(typed));
        }
        System.out.println("key press in the box   " + own);
        System.out.println("key press in the list  " + narrowing);
        System.out.println("naive scan             " + rival);
        System.out.println("box   " + own.against(rival));
        System.out.println("list  " + narrowing.against(rival));
    }

    private static List<SearchHit> shown(SearchViewModel box, String typed) {
        box.textProperty().set(typed);
        return box.hits();
    }

    private static List<ClientListRow> narrowed(
            ClientDirectory directory, ClientIndex index, String typed) {
        return directory
                .snapshot()
                .select(ClientQuery.ALL.withAmong(index.find(typed)), Instant.EPOCH);
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
        public List<ClientGlance> glances(Collection<ClientId> ids) {
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
