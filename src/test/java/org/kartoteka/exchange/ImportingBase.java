package org.kartoteka.exchange;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.ClientBuilder;
import org.kartoteka.clients.store.JooqClients;
import org.kartoteka.exchange.store.JooqImports;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.platform.table.TableSource;
import org.kartoteka.platform.work.Cancellation;
import org.kartoteka.platform.work.Label;
import org.kartoteka.testing.TestBase;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// A real base with all that an import needs.
final class ImportingBase implements AutoCloseable {

    final TestBase base;
    final JooqClients clients;
    final JooqImports imports;
    final List<String> backups = new ArrayList<>();
    private final Clock clock;

    ImportingBase(Path folder, Clock clock) {
        this.clock = clock;
        this.base = TestBase.in(folder, clock);
        this.clients = new JooqClients(base.sql, base.ledger, base.ids);
        this.imports = new JooqImports(base.sql, base.ledger, base.ids);
    }

    ImportSession.ImportTools tools(ImportBackup backup) {
        return new ImportSession.ImportTools(
                imports,
                new RehearseImport(clients, base.transactions),
                new ApplyImport(clients, imports, base.transactions, backup, base.ids, clock),
                new UndoImport(imports, base.journal),
                clock);
    }

    ImportSession rehearse(TableSource source) {
        var session = ImportSession.open(source, tools(() -> backups.add("made")));
        session.rehearse(Progress.NONE, new Cancellation());
        return session;
    }

    ImportSession rehearse(String text) {
        return rehearse(TableSource.pasted(text));
    }

    ImportResult.Done apply(TableSource source) {
        return assertInstanceOf(
                ImportResult.Done.class, rehearse(source).apply(Progress.NONE, new Cancellation()));
    }

    ImportResult.Done apply(String text) {
        return apply(TableSource.pasted(text));
    }

    ClientBuilder person(String given, String family) {
        return Client.person(new ClientId(base.ids.next()), clock.instant())
                .name(PersonName.of(family, given, ""));
    }

    ClientId add(ClientBuilder builder) {
        var client = builder.build();
        base.transactions.step(Label.of("step.client.added", ""), () -> clients.insert(client));
        return client.id();
    }

    /// Oldest first, leaving out the Trash.
    List<Client> all() {
        var ids = new ArrayList<ClientId>();
        clients.identities(identity -> ids.add(identity.id()));
        return clients.findAll(ids);
    }

    @Override
    public void close() {
        base.close();
    }
}
