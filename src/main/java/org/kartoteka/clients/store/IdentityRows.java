package org.kartoteka.clients.store;

import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.CONTACT_POINT;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.ClientIdentity;
import org.kartoteka.clients.ContactPoint.Kind;
import org.kartoteka.db.tables.records.ClientRecord;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.EmailAddress;
import org.kartoteka.kernel.PhoneNumber;
import org.kartoteka.platform.db.Sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Reads what every client is recognised by, in two passes whatever their number.
final class IdentityRows {

    private final Sql sql;

    IdentityRows(Sql sql) {
        this.sql = sql;
    }

    void forEach(Consumer<ClientIdentity> each) {
        var phones = new HashMap<ClientId, List<String>>();
        var emails = new HashMap<ClientId, List<String>>();
        contacts(phones, emails);
        var none = List.<String>of();
        sql.read(
                db -> {
                    try (var rows =
                            db.selectFrom(CLIENT)
                                    .where(CLIENT.DELETED_AT.isNull())
                                    .orderBy(CLIENT.ID)
                                    .fetchLazy()) {
                        rows.forEach(
                                row ->
                                        each.accept(
                                                identity(
                                                        row,
                                                        phones.getOrDefault(row.getId(), none),
                                                        emails.getOrDefault(row.getId(), none))));
                    }
                    return null;
                });
    }

    private void contacts(Map<ClientId, List<String>> phones, Map<ClientId, List<String>> emails) {
        sql.read(
                db -> {
                    try (var rows =
                            db.select(
                                            CONTACT_POINT.CLIENT_ID,
                                            CONTACT_POINT.KIND,
                                            CONTACT_POINT.TEXT)
                                    .from(CONTACT_POINT)
                                    .where(
                                            CONTACT_POINT.KIND.in(
                                                    Kind.PHONE.name(), Kind.EMAIL.name()))
                                    .fetchLazy()) {
                        for (var row : rows) {
                            var isPhone = row.value2().equals(Kind.PHONE.name());
                            var identity = isPhone ? phone(row.value3()) : email(row.value3());
                            if (!identity.isEmpty()) {
                                (isPhone ? phones : emails)
                                        .computeIfAbsent(row.value1(), _ -> new ArrayList<>(1))
                                        .add(identity);
                            }
                        }
                    }
                    return null;
                });
    }

    private static String phone(String written) {
        var phone = new PhoneNumber(written);
        return phone.isDiallable() ? phone.identity() : "";
    }

    private static String email(String written) {
        return EmailAddress.looksRight(written) ? new EmailAddress(written).identity() : "";
    }

    private static ClientIdentity identity(
            ClientRecord row, List<String> phones, List<String> emails) {
        return new ClientIdentity(
                row.getId(),
                Client.Kind.valueOf(row.getKind()),
                ClientMapping.name(row),
                ClientTables.text(row.getOrganization()),
                ClientTables.date(row.getBirthYear(), row.getBirthMonth(), row.getBirthDay()),
                List.copyOf(phones),
                List.copyOf(emails),
                ClientTables.text(row.getTaxId()),
                ClientTables.text(row.getSource()),
                ClientTables.text(row.getExternalId()));
    }
}
