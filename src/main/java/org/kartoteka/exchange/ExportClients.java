package org.kartoteka.exchange;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.table.CsvFile;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.work.Cancellation;
import org.kartoteka.platform.work.Transactions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/// Use case: write clients to a CSV file that imports again without loss. Blocks.
public final class ExportClients {

    private static final int BLOCK = 1_000;

    private final Clients clients;
    private final Transactions transactions;

    public ExportClients(Clients clients, Transactions transactions) {
        this.clients = clients;
        this.transactions = transactions;
    }

    /// All clients but those in the Trash, the oldest first.
    ///
    /// @param language of the column names
    /// @return how many were written
    public int all(
            Path file,
            ExportKind kind,
            Language language,
            Progress progress,
            Cancellation cancellation)
            throws IOException {
        var ids = new ArrayList<ClientId>();
        clients.identities(identity -> ids.add(identity.id()));
        return some(ids, file, kind, language, progress, cancellation);
    }

    /// The clients given, in their order; the file is readable by its owner only, and comes into
    /// place whole or not at all.
    ///
    /// @return how many were written
    public int some(
            Collection<ClientId> ids,
            Path file,
            ExportKind kind,
            Language language,
            Progress progress,
            Cancellation cancellation)
            throws IOException {
        try {
            return transactions.reading(
                    () -> write(List.copyOf(ids), file, kind, language, progress, cancellation));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private int write(
            List<ClientId> ids,
            Path file,
            ExportKind kind,
            Language language,
            Progress progress,
            Cancellation cancellation) {
        var sheet = new ClientSheet(SheetWords.of(language));
        forEach(ids, cancellation, sheet::makeRoom);
        try (var csv = new CsvFile(file, kind.style(language))) {
            csv.write(sheet.header().stream().map(kind::cell).toList());
            var written = new int[1];
            forEach(
                    ids,
                    cancellation,
                    client -> {
                        csv.write(sheet.row(client).stream().map(kind::cell).toList());
                        progress.at(++written[0], ids.size());
                    });
            csv.complete();
            return written[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forEach(List<ClientId> ids, Cancellation cancellation, Consumer<Client> each) {
        for (var from = 0; from < ids.size(); from += BLOCK) {
            cancellation.check();
            clients.findAll(ids.subList(from, Math.min(ids.size(), from + BLOCK))).forEach(each);
        }
    }
}
