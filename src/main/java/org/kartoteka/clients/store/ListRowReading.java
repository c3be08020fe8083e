package org.kartoteka.clients.store;

import static org.jooq.impl.DSL.max;
import static org.kartoteka.clients.store.ClientTables.text;
import static org.kartoteka.db.Tables.ADDRESS;
import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.CLIENT_TAG;
import static org.kartoteka.db.Tables.CONTACT_POINT;
import static org.kartoteka.db.Tables.CUSTOM_FIELD;
import static org.kartoteka.db.Tables.FOLLOW_UP;
import static org.kartoteka.db.Tables.INTERACTION;
import static org.kartoteka.db.Tables.INTEREST;
import static org.kartoteka.db.Tables.LIFE_FACT;
import static org.kartoteka.db.Tables.STAGE_ENTRY;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.kartoteka.clients.Client;
import org.kartoteka.clients.ClientListRow;
import org.kartoteka.clients.ClientListRow.NextStep;
import org.kartoteka.clients.ContactPoint;
import org.kartoteka.clients.ContactPoint.Kind;
import org.kartoteka.db.tables.records.ClientRecord;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.RelationshipStage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// One reading of list rows: gathers what hangs on the clients asked for, then puts the rows
/// together.
final class ListRowReading {

    private static final String OPEN = "OPEN";

    private final DSLContext db;
    private final Function<Field<ClientId>, Condition> which;
    private final Map<String, String> repeated = new HashMap<>();

    /// @param which the condition on a column with the client's id
    ListRowReading(DSLContext db, Function<Field<ClientId>, Condition> which) {
        this.db = db;
        this.which = which;
    }

    List<ClientListRow> rows() {
        var contacts = contacts();
        var tags = texts(CLIENT_TAG, CLIENT_TAG.CLIENT_ID, CLIENT_TAG.TAG, CLIENT_TAG.POSITION);
        var cities = texts(ADDRESS, ADDRESS.CLIENT_ID, ADDRESS.CITY, ADDRESS.POSITION);
        var more =
                List.of(
                        texts(INTEREST, INTEREST.CLIENT_ID, INTEREST.TEXT, INTEREST.POSITION),
                        texts(LIFE_FACT, LIFE_FACT.CLIENT_ID, LIFE_FACT.TEXT, LIFE_FACT.POSITION),
                        texts(
                                CUSTOM_FIELD,
                                CUSTOM_FIELD.CLIENT_ID,
                                CUSTOM_FIELD.TEXT,
                                CUSTOM_FIELD.POSITION));
        var lastContacts = lastContacts();
        var nextSteps = nextSteps();
        var stages = stages();
        var company = CLIENT.as("company");
        var rows = new ArrayList<ClientListRow>();
        db.select(CLIENT, company.ORGANIZATION)
                .from(CLIENT)
                .leftJoin(company)
                .on(company.ID.eq(CLIENT.COMPANY_ID).and(company.DELETED_AT.isNull()))
                .where(which.apply(CLIENT.ID))
                .and(CLIENT.DELETED_AT.isNull())
                .fetchLazy()
                .forEach(
                        found -> {
                            var row = found.value1();
                            var own = contacts.getOrDefault(row.getId(), List.of());
                            var client = ClientMapping.client(row).contacts(own).build();
                            rows.add(
                                    new ClientListRow(
                                            client.id(),
                                            client.kind(),
                                            client.name(),
                                            client.displayName(),
                                            once(companyName(client, found.value2())),
                                            client.companyId(),
                                            once(client.jobTitle()),
                                            client.birthday(),
                                            texts(own, Kind.PHONE),
                                            texts(own, Kind.EMAIL),
                                            tags.getOrDefault(row.getId(), List.of()),
                                            cities.getOrDefault(row.getId(), List.of(""))
                                                    .getFirst(),
                                            details(row, own, more),
                                            Optional.ofNullable(lastContacts.get(row.getId())),
                                            Optional.ofNullable(nextSteps.get(row.getId())),
                                            Optional.ofNullable(stages.get(row.getId())),
                                            client.createdAt()));
                        });
        return rows;
    }

    private static String companyName(Client client, String ofCompany) {
        return ofCompany == null ? client.organization() : ofCompany;
    }

    /// Thousands of clients share a city, a company, a tag: one text serves them all.
    private String once(String text) {
        return repeated.computeIfAbsent(text, Function.identity());
    }

    private static List<String> texts(List<ContactPoint> contacts, Kind kind) {
        return contacts.stream()
                .filter(contact -> contact.kind() == kind)
                .map(ContactPoint::text)
                .toList();
    }

    private static List<String> details(
            ClientRecord row, List<ContactPoint> contacts, List<Map<ClientId, List<String>>> more) {
        var others =
                contacts.stream()
                        .filter(
                                contact ->
                                        contact.kind() == Kind.MESSENGER
                                                || contact.kind() == Kind.LINK)
                        .map(ContactPoint::text);
        var further =
                more.stream().flatMap(texts -> texts.getOrDefault(row.getId(), List.of()).stream());
        return Stream.of(Stream.of(text(row.getNote())), further, others)
                .flatMap(Function.identity())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private Map<ClientId, List<ContactPoint>> contacts() {
        var found = new HashMap<ClientId, List<ContactPoint>>();
        db.select(CONTACT_POINT.CLIENT_ID, CONTACT_POINT.KIND, CONTACT_POINT.TEXT)
                .from(CONTACT_POINT)
                .where(which.apply(CONTACT_POINT.CLIENT_ID))
                .orderBy(CONTACT_POINT.CLIENT_ID, CONTACT_POINT.POSITION)
                .fetchLazy()
                .forEach(
                        row ->
                                found.computeIfAbsent(row.value1(), _ -> new ArrayList<>(2))
                                        .add(
                                                new ContactPoint(
                                                        Kind.valueOf(row.value2()),
                                                        "",
                                                        row.value3())));
        return found;
    }

    private Map<ClientId, List<String>> texts(
            Table<?> table, Field<ClientId> client, Field<String> text, Field<Integer> position) {
        var found = new HashMap<ClientId, List<String>>();
        db.select(client, text)
                .from(table)
                .where(which.apply(client))
                .and(text.isNotNull())
                .orderBy(client, position)
                .fetchLazy()
                .forEach(
                        row ->
                                found.computeIfAbsent(row.value1(), _ -> new ArrayList<>(2))
                                        .add(once(row.value2())));
        return found;
    }

    private Map<ClientId, Instant> lastContacts() {
        return db.select(INTERACTION.CLIENT_ID, max(INTERACTION.HAPPENED_AT))
                .from(INTERACTION)
                .where(which.apply(INTERACTION.CLIENT_ID))
                .groupBy(INTERACTION.CLIENT_ID)
                .fetchMap(INTERACTION.CLIENT_ID, max(INTERACTION.HAPPENED_AT));
    }

    private Map<ClientId, NextStep> nextSteps() {
        var first = new HashMap<ClientId, NextStep>();
        db.select(FOLLOW_UP.CLIENT_ID, FOLLOW_UP.DUE_DATE, FOLLOW_UP.TEXT)
                .from(FOLLOW_UP)
                .where(which.apply(FOLLOW_UP.CLIENT_ID))
                .and(FOLLOW_UP.STATE.eq(OPEN))
                .orderBy(FOLLOW_UP.DUE_DATE, FOLLOW_UP.DUE_TIME.asc().nullsLast(), FOLLOW_UP.ID)
                .fetchLazy()
                .forEach(
                        row ->
                                first.putIfAbsent(
                                        row.value1(), new NextStep(row.value2(), row.value3())));
        return first;
    }

    /// The latest entry by day, then by number, says where a client stands.
    private Map<ClientId, RelationshipStage> stages() {
        var latest = new HashMap<ClientId, RelationshipStage>();
        db.select(STAGE_ENTRY.CLIENT_ID, STAGE_ENTRY.STAGE)
                .from(STAGE_ENTRY)
                .where(which.apply(STAGE_ENTRY.CLIENT_ID))
                .orderBy(STAGE_ENTRY.CLIENT_ID, STAGE_ENTRY.ENTERED_ON, STAGE_ENTRY.ID)
                .fetchLazy()
                .forEach(row -> latest.put(row.value1(), RelationshipStage.valueOf(row.value2())));
        return latest;
    }
}
