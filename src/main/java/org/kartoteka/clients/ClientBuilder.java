package org.kartoteka.clients;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.ImportId;
import org.kartoteka.kernel.PartialDate;
import org.kartoteka.kernel.PersonName;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Puts a [Client] together part by part; what is not said is unknown.
public final class ClientBuilder {

    private final ClientId id;
    private final Instant createdAt;
    private Client.Kind kind;
    private PersonName name = PersonName.UNKNOWN;
    private String organization = "";
    private Optional<ClientId> companyId = Optional.empty();
    private String department = "";
    private String jobTitle = "";
    private Optional<PartialDate> birthday = Optional.empty();
    private String taxId = "";
    private String source = "";
    private String externalId = "";
    private String note = "";
    private List<ContactPoint> contacts = List.of();
    private List<Address> addresses = List.of();
    private List<Interest> interests = List.of();
    private List<LifeFact> facts = List.of();
    private List<String> tags = List.of();
    private List<CustomField> customFields = List.of();
    private Optional<ImportId> importId = Optional.empty();
    private Optional<Instant> deletedAt = Optional.empty();
    private int version;

    ClientBuilder(ClientId id, Client.Kind kind, Instant createdAt) {
        this.id = id;
        this.kind = kind;
        this.createdAt = createdAt;
    }

    ClientBuilder(Client client) {
        this(client.id(), client.kind(), client.createdAt());
        name = client.name();
        organization = client.organization();
        companyId = client.companyId();
        department = client.department();
        jobTitle = client.jobTitle();
        birthday = client.birthday();
        taxId = client.taxId();
        source = client.source();
        externalId = client.externalId();
        note = client.note();
        contacts = client.contacts();
        addresses = client.addresses();
        interests = client.interests();
        facts = client.facts();
        tags = client.tags();
        customFields = client.customFields();
        importId = client.importId();
        deletedAt = client.deletedAt();
        version = client.version();
    }

    public ClientBuilder kind(Client.Kind kind) {
        this.kind = kind;
        return this;
    }

    public ClientBuilder name(PersonName name) {
        this.name = name;
        return this;
    }

    public ClientBuilder organization(String organization) {
        this.organization = organization;
        return this;
    }

    public ClientBuilder companyId(Optional<ClientId> companyId) {
        this.companyId = companyId;
        return this;
    }

    public ClientBuilder department(String department) {
        this.department = department;
        return this;
    }

    public ClientBuilder jobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
        return this;
    }

    public ClientBuilder birthday(Optional<PartialDate> birthday) {
        this.birthday = birthday;
        return this;
    }

    public ClientBuilder taxId(String taxId) {
        this.taxId = taxId;
        return this;
    }

    public ClientBuilder source(String source) {
        this.source = source;
        return this;
    }

    public ClientBuilder externalId(String externalId) {
        this.externalId = externalId;
        return this;
    }

    public ClientBuilder note(String note) {
        this.note = note;
        return this;
    }

    public ClientBuilder contacts(List<ContactPoint> contacts) {
        this.contacts = contacts;
        return this;
    }

    public ClientBuilder addresses(List<Address> addresses) {
        this.addresses = addresses;
        return this;
    }

    public ClientBuilder interests(List<Interest> interests) {
        this.interests = interests;
        return this;
    }

    public ClientBuilder facts(List<LifeFact> facts) {
        this.facts = facts;
        return this;
    }

    public ClientBuilder tags(List<String> tags) {
        this.tags = tags;
        return this;
    }

    public ClientBuilder customFields(List<CustomField> customFields) {
        this.customFields = customFields;
        return this;
    }

    public ClientBuilder importId(Optional<ImportId> importId) {
        this.importId = importId;
        return this;
    }

    public ClientBuilder deletedAt(Optional<Instant> deletedAt) {
        this.deletedAt = deletedAt;
        return this;
    }

    public ClientBuilder version(int version) {
        this.version = version;
        return this;
    }

    public Client build() {
        return new Client(
                id,
                kind,
                name,
                organization,
                companyId,
                department,
                jobTitle,
                birthday,
                taxId,
                source,
                externalId,
                note,
                contacts,
                addresses,
                interests,
                facts,
                tags,
                customFields,
                importId,
                createdAt,
                deletedAt,
                version);
    }
}
