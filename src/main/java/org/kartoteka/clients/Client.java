package org.kartoteka.clients;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.EmailAddress;
import org.kartoteka.kernel.ImportId;
import org.kartoteka.kernel.PartialDate;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.kernel.PhoneNumber;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// A client with everything its card holds. A text that is not known is the empty string.
///
/// @param name of a person; of a company, of the one who is asked for there
/// @param organization the company's own name, or in words where a person works
/// @param companyId the client that is the person's company, if the base has it
/// @param contacts in the order in which they are preferred
/// @param tags without `#`, each once
/// @param createdAt when it came into the base, UTC
/// @param deletedAt since when it lies in the Trash
/// @param version 0 for a client never stored, one higher with each change
public record Client(
        ClientId id,
        Kind kind,
        PersonName name,
        String organization,
        Optional<ClientId> companyId,
        String department,
        String jobTitle,
        Optional<PartialDate> birthday,
        String taxId,
        String source,
        String externalId,
        String note,
        List<ContactPoint> contacts,
        List<Address> addresses,
        List<Interest> interests,
        List<LifeFact> facts,
        List<String> tags,
        List<CustomField> customFields,
        Optional<ImportId> importId,
        Instant createdAt,
        Optional<Instant> deletedAt,
        int version) {

    public enum Kind {
        PERSON,
        COMPANY
    }

    public Client {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(createdAt, "createdAt");
        organization = organization.strip();
        contacts = List.copyOf(contacts);
        addresses = addresses.stream().filter(address -> !address.isEmpty()).toList();
        interests = List.copyOf(interests);
        facts = List.copyOf(facts);
        tags = Tags.clean(tags);
        customFields = List.copyOf(customFields);
        if (companyId.filter(id::equals).isPresent()) {
            throw new IllegalArgumentException("A client is not its own company");
        }
    }

    public static ClientBuilder person(ClientId id, Instant createdAt) {
        return new ClientBuilder(id, Kind.PERSON, createdAt);
    }

    public static ClientBuilder company(ClientId id, Instant createdAt) {
        return new ClientBuilder(id, Kind.COMPANY, createdAt);
    }

    /// A builder that holds all of this client.
    public ClientBuilder with() {
        return new ClientBuilder(this);
    }

    /// What the client is called: a person by name, a company by its own; failing that by the
    /// other, and failing both by the first contact. Empty for a client of whom nothing of the kind
    /// is known.
    public String displayName() {
        var first = kind == Kind.PERSON ? name.full() : organization;
        var second = kind == Kind.PERSON ? organization : name.full();
        return Stream.concat(Stream.of(first, second), contacts.stream().map(ContactPoint::text))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    public List<PhoneNumber> phones() {
        return texts(ContactPoint.Kind.PHONE).map(PhoneNumber::new).toList();
    }

    /// The e-mail contacts that look like addresses.
    public List<EmailAddress> emails() {
        return texts(ContactPoint.Kind.EMAIL)
                .filter(EmailAddress::looksRight)
                .map(EmailAddress::new)
                .toList();
    }

    private Stream<String> texts(ContactPoint.Kind kind) {
        return contacts.stream().filter(contact -> contact.kind() == kind).map(ContactPoint::text);
    }
}
