package org.kartoteka.exchange;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.ImportId;
import org.kartoteka.platform.work.Cancellation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The writing of one import, inside its step. Rows about one client are put together first, so
/// each client is written once; clients go in and out in blocks.
final class ImportWork {

    private static final int BLOCK = 1_000;

    /// Deeper than any company that belongs to another.
    private static final int PEOPLE = 20;

    private final Clients clients;
    private final IdSource ids;
    private final ImportPlan plan;
    private final Progress progress;
    private final Cancellation cancellation;

    /// Rows by the first row of a new client.
    private final Map<Integer, List<Integer>> newOnes = new LinkedHashMap<>();

    /// Rows by the known client.
    private final Map<ClientId, List<Integer>> knownOnes = new LinkedHashMap<>();

    private CompanyLinks links;
    private int rowsDone;
    private int written;
    private int created;
    private int updated;

    ImportWork(
            Clients clients,
            IdSource ids,
            ImportPlan plan,
            Progress progress,
            Cancellation cancellation) {
        this.clients = clients;
        this.ids = ids;
        this.plan = plan;
        this.progress = progress;
        this.cancellation = cancellation;
        for (var row : plan.rows()) {
            if (row.ticked()) {
                group(row);
            }
        }
    }

    private void group(RowPlan row) {
        var first = plan.row(plan.firstOf(row.row()));
        var stored = first.same().flatMap(Match::stored);
        if (stored.isPresent()) {
            knownOnes.computeIfAbsent(stored.get(), id -> new ArrayList<>(1)).add(row.row());
        } else {
            newOnes.computeIfAbsent(first.row(), number -> new ArrayList<>(1)).add(row.row());
        }
    }

    int toCreate() {
        return newOnes.size();
    }

    int toUpdate() {
        return knownOnes.size();
    }

    int written() {
        return written;
    }

    int created() {
        return created;
    }

    int updated() {
        return updated;
    }

    void carryOut(ImportId id, Instant now) {
        links = new CompanyLinks(clients);
        insertAll(id, now);
        update();
    }

    /// A client to be made, its number given before any is stored, so that people can name their
    /// company.
    ///
    /// @param depth 0 for a company that belongs to nobody, more the further down; the upper are
    ///   stored first
    private record ToCreate(List<Integer> rows, ClientId id, int depth) {

        int first() {
            return rows.getFirst();
        }

        ToCreate at(int other) {
            return new ToCreate(rows, id, other);
        }
    }

    private void insertAll(ImportId id, Instant now) {
        var block = new ArrayList<Client>(BLOCK);
        for (var next : inOrder()) {
            cancellation.check();
            var client = newClient(next, id, now);
            links.stored(client);
            block.add(client);
            rowsDone += next.rows.size();
            if (block.size() == BLOCK) {
                insert(block);
            }
        }
        insert(block);
    }

    /// Only a list of our own says by number which company a client belongs to.
    private List<ToCreate> inOrder() {
        var all = new ArrayList<ToCreate>(newOnes.size());
        newOnes.values()
                .forEach(
                        rows ->
                                all.add(
                                        new ToCreate(
                                                rows,
                                                new ClientId(ids.next()),
                                                depth(rows.getFirst()))));
        if (plan.list().isExported()) {
            rememberNumbers(all);
        }
        all.sort(Comparator.comparingInt(ToCreate::depth));
        return all;
    }

    private int depth(int first) {
        return plan.row(first).kind() == Client.Kind.COMPANY ? 0 : PEOPLE;
    }

    private void rememberNumbers(List<ToCreate> all) {
        var parents = new HashMap<ClientId, ClientId>();
        var there = new HashMap<ClientId, ClientId>();
        for (var one : all) {
            var client = plan.entry(one.first()).client();
            links.moved(client.id(), one.id);
            there.put(one.id, client.id());
            client.companyId().ifPresent(company -> parents.put(client.id(), company));
        }
        knownOnes.forEach(
                (known, rows) ->
                        rows.forEach(row -> links.moved(plan.entry(row).client().id(), known)));
        all.replaceAll(
                one -> one.depth == PEOPLE ? one : one.at(depth(there.get(one.id), parents)));
    }

    private static int depth(ClientId company, Map<ClientId, ClientId> parents) {
        var depth = 0;
        for (var at = parents.get(company);
                at != null && depth < PEOPLE - 1;
                at = parents.get(at)) {
            depth++;
        }
        return depth;
    }

    private Client newClient(ToCreate next, ImportId id, Instant now) {
        var incoming = plan.entry(next.rows.getFirst());
        var client = incoming.as(next.id, now, id);
        for (var row : next.rows.subList(1, next.rows.size())) {
            client =
                    Merging.of(client, plan.entry(row).client(), plan.row(row).fromFile()).client();
        }
        written += next.rows.size();
        return links.linked(client, incoming.client());
    }

    private void insert(List<Client> block) {
        cancellation.check();
        clients.insertAll(block);
        created += block.size();
        block.clear();
        progress.at(rowsDone, plan.ticked());
    }

    private void update() {
        var wanted = new ArrayList<>(knownOnes.keySet());
        for (var from = 0; from < wanted.size(); from += BLOCK) {
            var some = wanted.subList(from, Math.min(wanted.size(), from + BLOCK));
            var known = new HashMap<ClientId, Client>();
            clients.findAll(some).stream()
                    .filter(client -> client.deletedAt().isEmpty())
                    .forEach(client -> known.put(client.id(), client));
            for (var id : some) {
                cancellation.check();
                Optional.ofNullable(known.get(id))
                        .ifPresent(client -> update(client, knownOnes.get(id)));
                rowsDone += knownOnes.get(id).size();
            }
            progress.at(rowsDone, plan.ticked());
        }
    }

    private void update(Client client, List<Integer> rows) {
        var merged = client;
        for (var row : rows) {
            merged =
                    Merging.of(merged, plan.entry(row).client(), plan.row(row).fromFile()).client();
        }
        if (!merged.equals(client) && clients.update(merged)) {
            updated++;
        }
        written += rows.size();
    }
}
