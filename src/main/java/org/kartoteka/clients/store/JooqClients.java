package org.kartoteka.clients.store;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;
import static org.kartoteka.clients.store.ClientTables.ADDRESSES;
import static org.kartoteka.clients.store.ClientTables.CONTACTS;
import static org.kartoteka.clients.store.ClientTables.FACTS;
import static org.kartoteka.clients.store.ClientTables.FIELDS;
import static org.kartoteka.clients.store.ClientTables.INTERESTS;
import static org.kartoteka.clients.store.ClientTables.TAGS;
import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.CLIENT_TAG;

import org.jooq.Condition;
import org.jooq.UpdatableRecord;
import org.kartoteka.clients.Client;
import org.kartoteka.clients.ClientIdentity;
import org.kartoteka.clients.Clients;
import org.kartoteka.db.tables.records.ClientRecord;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.Fold;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.platform.db.Chunks;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Clients in the base; the parts of a card lie in tables of their own.
public final class JooqClients implements Clients {

    private final Sql sql;
    private final Ledger ledger;
    private final IdSource ids;

    public JooqClients(Sql sql, Ledger ledger, IdSource ids) {
        this.sql = sql;
        this.ledger = ledger;
        this.ids = ids;
    }

    @Override
    public Optional<Client> find(ClientId id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    @Override
    public List<Client> findAll(Collection<ClientId> wanted) {
        var found = new ArrayList<Client>(wanted.size());
        for (var some : Chunks.of(wanted)) {
            var rows =
                    sql.read(
                            db ->
                                    db.selectFrom(CLIENT)
                                            .where(CLIENT.ID.in(some))
                                            .fetch()
                                            .intoMap(CLIENT.ID));
            found.addAll(whole(some.stream().map(rows::get).filter(Objects::nonNull).toList()));
        }
        return found;
    }

    /// One round trip per table, not per client.
    private List<Client> whole(List<ClientRecord> rows) {
        var owners = rows.stream().map(ClientRecord::getId).toList();
        var contacts = CONTACTS.of(owners, sql);
        var addresses = ADDRESSES.of(owners, sql);
        var interests = INTERESTS.of(owners, sql);
        var facts = FACTS.of(owners, sql);
        var tags = TAGS.of(owners, sql);
        var fields = FIELDS.of(owners, sql);
        return rows.stream()
                .map(
                        row ->
                                ClientMapping.client(row)
                                        .contacts(contacts.getOrDefault(row.getId(), List.of()))
                                        .addresses(addresses.getOrDefault(row.getId(), List.of()))
                                        .interests(interests.getOrDefault(row.getId(), List.of()))
                                        .facts(facts.getOrDefault(row.getId(), List.of()))
                                        .tags(tags.getOrDefault(row.getId(), List.of()))
                                        .customFields(fields.getOrDefault(row.getId(), List.of()))
                                        .build())
                .toList();
    }

    @Override
    public void insert(Client client) {
        insertAll(List.of(client));
    }

    @Override
    public void insertAll(Collection<Client> clients) {
        for (var some : Chunks.of(companiesFirst(clients))) {
            ledger.insertAll(some.stream().map(JooqClients::newRow).toList());
            insertParts(some, CONTACTS, Client::contacts);
            insertParts(some, ADDRESSES, Client::addresses);
            insertParts(some, INTERESTS, Client::interests);
            insertParts(some, FACTS, Client::facts);
            insertParts(some, TAGS, Client::tags);
            insertParts(some, FIELDS, Client::customFields);
        }
    }

    /// A person's row names the company's, so that must be there first.
    private static List<Client> companiesFirst(Collection<Client> clients) {
        return clients.stream()
                .sorted(Comparator.comparing(client -> client.companyId().isPresent()))
                .toList();
    }

    private static ClientRecord newRow(Client client) {
        var row = CLIENT.newRecord();
        ClientMapping.write(row, client);
        row.setVersion(1);
        return row;
    }

    private <R extends UpdatableRecord<R>, V> void insertParts(
            List<Client> clients, ChildRows<R, V> table, Function<Client, List<V>> parts) {
        ledger.insertAll(
                clients.stream()
                        .flatMap(
                                client ->
                                        table.rows(client.id(), parts.apply(client), ids).stream())
                        .toList());
    }

    @Override
    public boolean update(Client client) {
        var row = sql.read(db -> db.fetchOne(CLIENT, CLIENT.ID.eq(client.id())));
        if (row == null || row.getVersion() != client.version()) {
            return false;
        }
        var before = row.copy();
        before.setId(row.getId());
        ClientMapping.write(row, client);
        if (replaceParts(client) | !row.equals(before)) {
            row.setVersion(client.version() + 1);
            ledger.update(row);
        }
        return true;
    }

    private boolean replaceParts(Client client) {
        return CONTACTS.replace(client.id(), client.contacts(), sql, ledger, ids)
                | ADDRESSES.replace(client.id(), client.addresses(), sql, ledger, ids)
                | INTERESTS.replace(client.id(), client.interests(), sql, ledger, ids)
                | FACTS.replace(client.id(), client.facts(), sql, ledger, ids)
                | TAGS.replace(client.id(), client.tags(), sql, ledger, ids)
                | FIELDS.replace(client.id(), client.customFields(), sql, ledger, ids);
    }

    @Override
    public int trash(Collection<ClientId> doomed, Instant when) {
        return change(
                doomed,
                CLIENT.DELETED_AT.isNull(),
                row -> row.setDeletedAt(ClientMapping.milliseconds(when)));
    }

    @Override
    public int restore(Collection<ClientId> saved) {
        return change(saved, CLIENT.DELETED_AT.isNotNull(), row -> row.setDeletedAt(null));
    }

    /// Applies `edit` to the own row of those that are `such`, and raises their version.
    private int change(Collection<ClientId> wanted, Condition such, Consumer<ClientRecord> edit) {
        var changed = 0;
        for (var some : Chunks.of(wanted)) {
            var rows = sql.read(db -> db.fetch(CLIENT, CLIENT.ID.in(some).and(such)));
            for (var row : rows) {
                edit.accept(row);
                row.setVersion(row.getVersion() + 1);
            }
            ledger.updateAll(rows);
            changed += rows.size();
        }
        return changed;
    }

    @Override
    public int purge(Collection<ClientId> wanted) {
        var purged = 0;
        for (var some : Chunks.of(wanted)) {
            var gone =
                    sql.read(
                            db ->
                                    db.select(CLIENT.ID)
                                            .from(CLIENT)
                                            .where(
                                                    CLIENT.ID
                                                            .in(some)
                                                            .and(CLIENT.DELETED_AT.isNotNull()))
                                            .fetch(CLIENT.ID));
            new PurgedRows(sql, ledger).remove(gone);
            purged += gone.size();
        }
        return purged;
    }

    @Override
    public int addTag(Collection<ClientId> wanted, String tag) {
        var folded = Fold.text(tag);
        var tagged = new HashSet<ClientId>();
        for (var some : Chunks.of(wanted)) {
            var bearing = TAGS.owners(some, own -> Fold.text(own).equals(folded), sql);
            var lacking = new ArrayList<>(existing(some));
            lacking.removeAll(bearing);
            TAGS.append(lacking, tag, sql, ledger, ids);
            tagged.addAll(lacking);
        }
        return change(tagged, noCondition(), _ -> {});
    }

    @Override
    public int removeTag(Collection<ClientId> wanted, String tag) {
        var folded = Fold.text(tag);
        var untagged = new HashSet<ClientId>();
        for (var some : Chunks.of(wanted)) {
            untagged.addAll(TAGS.remove(some, own -> Fold.text(own).equals(folded), sql, ledger));
        }
        return change(untagged, noCondition(), _ -> {});
    }

    private List<ClientId> existing(Collection<ClientId> some) {
        return sql.read(
                db -> db.select(CLIENT.ID).from(CLIENT).where(CLIENT.ID.in(some)).fetch(CLIENT.ID));
    }

    @Override
    public List<Client> trashed() {
        var lying =
                sql.read(
                        db ->
                                db.select(CLIENT.ID)
                                        .from(CLIENT)
                                        .where(CLIENT.DELETED_AT.isNotNull())
                                        .orderBy(CLIENT.DELETED_AT.desc(), CLIENT.ID)
                                        .fetch(CLIENT.ID));
        return findAll(lying);
    }

    @Override
    public List<ClientId> trashedBefore(Instant when) {
        return sql.read(
                db ->
                        db.select(CLIENT.ID)
                                .from(CLIENT)
                                .where(CLIENT.DELETED_AT.lt(when))
                                .orderBy(CLIENT.DELETED_AT, CLIENT.ID)
                                .fetch(CLIENT.ID));
    }

    @Override
    public void identities(Consumer<ClientIdentity> each) {
        new IdentityRows(sql).forEach(each);
    }

    @Override
    public List<TagCount> tags() {
        var counted = new LinkedHashMap<String, TagCount>();
        var rows =
                sql.read(
                        db ->
                                db.select(CLIENT_TAG.TAG, count())
                                        .from(CLIENT_TAG)
                                        .join(CLIENT)
                                        .on(CLIENT.ID.eq(CLIENT_TAG.CLIENT_ID))
                                        .where(CLIENT.DELETED_AT.isNull())
                                        .groupBy(CLIENT_TAG.TAG)
                                        .orderBy(count().desc(), CLIENT_TAG.TAG)
                                        .fetch());
        rows.forEach(
                row ->
                        counted.merge(
                                Fold.text(row.value1()),
                                new TagCount(row.value1(), row.value2()),
                                JooqClients::together));
        return counted.values().stream()
                .sorted(Comparator.comparingInt(TagCount::clients).reversed())
                .toList();
    }

    private static TagCount together(TagCount commonest, TagCount other) {
        return new TagCount(commonest.tag(), commonest.clients() + other.clients());
    }
}
