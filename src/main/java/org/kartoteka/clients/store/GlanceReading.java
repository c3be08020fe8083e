package org.kartoteka.clients.store;

import static org.jooq.impl.DSL.max;
import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.CONTACT_POINT;
import static org.kartoteka.db.Tables.INTERACTION;

import org.jooq.DSLContext;
import org.jooq.Record2;
import org.kartoteka.clients.Client;
import org.kartoteka.clients.ClientGlance;
import org.kartoteka.db.tables.records.ClientRecord;
import org.kartoteka.kernel.ClientId;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads what names a client and when it was last spoken to: two questions, and a third for those
/// who have nothing but a telephone number.
final class GlanceReading {

    private GlanceReading() {}

    static List<ClientGlance> of(Collection<ClientId> some, DSLContext db) {
        var clients =
                db
                        .select(
                                CLIENT.ID,
                                CLIENT.KIND,
                                CLIENT.PREFIX,
                                CLIENT.FAMILY_NAME,
                                CLIENT.GIVEN_NAME,
                                CLIENT.MIDDLE_NAME,
                                CLIENT.SUFFIX,
                                CLIENT.NICKNAME,
                                CLIENT.ORGANIZATION,
                                CLIENT.CREATED_AT,
                                CLIENT.VERSION)
                        .from(CLIENT)
                        .where(CLIENT.ID.in(some))
                        .and(CLIENT.DELETED_AT.isNull())
                        .fetchInto(CLIENT)
                        .stream()
                        .collect(Collectors.toMap(ClientRecord::getId, GlanceReading::named));
        var lastContacts =
                db.select(INTERACTION.CLIENT_ID, max(INTERACTION.HAPPENED_AT))
                        .from(INTERACTION)
                        .where(INTERACTION.CLIENT_ID.in(some))
                        .groupBy(INTERACTION.CLIENT_ID)
                        .fetchMap(Record2::value1, Record2::value2);
        var contacts = contacts(nameless(clients), db);
        return clients.entrySet().stream()
                .map(
                        client ->
                                new ClientGlance(
                                        client.getKey(),
                                        contacts.getOrDefault(
                                                client.getKey(), client.getValue().displayName()),
                                        Optional.ofNullable(lastContacts.get(client.getKey()))))
                .toList();
    }

    private static Client named(ClientRecord row) {
        return ClientMapping.client(row).build();
    }

    private static List<ClientId> nameless(Map<ClientId, Client> clients) {
        return clients.entrySet().stream()
                .filter(client -> client.getValue().displayName().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The display names of those who have no other than a contact.
    private static Map<ClientId, String> contacts(List<ClientId> nameless, DSLContext db) {
        return nameless.isEmpty()
                ? Map.of()
                : db
                        .select(CONTACT_POINT.CLIENT_ID, CONTACT_POINT.TEXT)
                        .from(CONTACT_POINT)
                        .where(CONTACT_POINT.CLIENT_ID.in(nameless))
                        .orderBy(CONTACT_POINT.CLIENT_ID, CONTACT_POINT.POSITION)
                        .fetch()
                        .stream()
                        .filter(row -> !row.value2().isBlank())
                        .collect(
                                Collectors.toMap(
                                        Record2::value1, Record2::value2, (first, _) -> first));
    }
}
