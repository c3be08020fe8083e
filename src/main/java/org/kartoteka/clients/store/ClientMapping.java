package org.kartoteka.clients.store;

import static org.kartoteka.clients.store.ClientTables.part;
import static org.kartoteka.clients.store.ClientTables.stored;
import static org.kartoteka.clients.store.ClientTables.text;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.ClientBuilder;
import org.kartoteka.db.tables.records.ClientRecord;
import org.kartoteka.kernel.PersonName;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Between a client and its own row.
final class ClientMapping {

    private ClientMapping() {}

    /// The client as far as its own row knows it: without contacts, tags and the like.
    static ClientBuilder client(ClientRecord row) {
        var blank =
                row.getKind().equals(Client.Kind.PERSON.name())
                        ? Client.person(row.getId(), row.getCreatedAt())
                        : Client.company(row.getId(), row.getCreatedAt());
        return blank.name(name(row))
                .organization(text(row.getOrganization()))
                .companyId(Optional.ofNullable(row.getCompanyId()))
                .department(text(row.getDepartment()))
                .jobTitle(text(row.getJobTitle()))
                .birthday(
                        ClientTables.date(
                                row.getBirthYear(), row.getBirthMonth(), row.getBirthDay()))
                .taxId(text(row.getTaxId()))
                .source(text(row.getSource()))
                .externalId(text(row.getExternalId()))
                .note(text(row.getNote()))
                .importId(Optional.ofNullable(row.getImportId()))
                .deletedAt(Optional.ofNullable(row.getDeletedAt()))
                .version(row.getVersion());
    }

    static PersonName name(ClientRecord row) {
        return new PersonName(
                row.getPrefix(),
                row.getFamilyName(),
                row.getGivenName(),
                row.getMiddleName(),
                row.getSuffix(),
                row.getNickname());
    }

    static void write(ClientRecord row, Client client) {
        row.setId(client.id());
        row.setKind(client.kind().name());
        row.setPrefix(stored(client.name().prefix()));
        row.setFamilyName(stored(client.name().family()));
        row.setGivenName(stored(client.name().given()));
        row.setMiddleName(stored(client.name().middle()));
        row.setSuffix(stored(client.name().suffix()));
        row.setNickname(stored(client.name().nickname()));
        row.setOrganization(stored(client.organization()));
        row.setCompanyId(client.companyId().orElse(null));
        row.setDepartment(stored(client.department()));
        row.setJobTitle(stored(client.jobTitle()));
        row.setBirthYear(client.birthday().map(date -> part(date.year())).orElse(null));
        row.setBirthMonth(client.birthday().map(date -> part(date.month())).orElse(null));
        row.setBirthDay(client.birthday().map(date -> part(date.day())).orElse(null));
        row.setTaxId(stored(client.taxId()));
        row.setSource(stored(client.source()));
        row.setExternalId(stored(client.externalId()));
        row.setNote(stored(client.note()));
        row.setImportId(client.importId().orElse(null));
        row.setCreatedAt(client.createdAt().truncatedTo(ChronoUnit.MILLIS));
        row.setDeletedAt(client.deletedAt().map(ClientMapping::milliseconds).orElse(null));
        row.setVersion(client.version());
    }

    static Instant milliseconds(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS);
    }
}
