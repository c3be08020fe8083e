package org.kartoteka.clients;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.PartialDate;
import org.kartoteka.kernel.PersonName;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A client as typed: texts that need not make sense yet. A row of which nothing is typed counts as
/// not there.
///
/// @param texts the single texts; what is missing is empty
public record ClientDraft(
        Client.Kind kind,
        Map<ClientField, String> texts,
        Optional<ClientId> companyId,
        List<ContactRow> contacts,
        List<Address> addresses,
        List<DatedRow> interests,
        List<DatedRow> facts,
        List<String> tags,
        List<FieldRow> customFields) {

    /// A way to reach the client, as typed.
    public record ContactRow(ContactPoint.Kind kind, String label, String text) {}

    /// An interest or a life fact with its date, as typed.
    public record DatedRow(String text, String date) {

        boolean isEmpty() {
            return text.isBlank() && date.isBlank();
        }
    }

    /// A custom field, as typed.
    public record FieldRow(String name, String text) {}

    public static final ClientDraft EMPTY =
            new ClientDraft(
                    Client.Kind.PERSON,
                    Map.of(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());

    public ClientDraft {
        texts = Map.copyOf(texts);
        contacts = List.copyOf(contacts);
        addresses = List.copyOf(addresses);
        interests = List.copyOf(interests);
        facts = List.copyOf(facts);
        tags = List.copyOf(tags);
        customFields = List.copyOf(customFields);
    }

    /// The client as it would stand in a form.
    public static ClientDraft of(Client client) {
        var texts = new EnumMap<ClientField, String>(ClientField.class);
        texts.put(ClientField.PREFIX, client.name().prefix());
        texts.put(ClientField.FAMILY, client.name().family());
        texts.put(ClientField.GIVEN, client.name().given());
        texts.put(ClientField.MIDDLE, client.name().middle());
        texts.put(ClientField.SUFFIX, client.name().suffix());
        texts.put(ClientField.NICKNAME, client.name().nickname());
        texts.put(ClientField.ORGANIZATION, client.organization());
        texts.put(ClientField.DEPARTMENT, client.department());
        texts.put(ClientField.JOB_TITLE, client.jobTitle());
        texts.put(ClientField.BIRTHDAY, typed(client.birthday()));
        texts.put(ClientField.TAX_ID, client.taxId());
        texts.put(ClientField.SOURCE, client.source());
        texts.put(ClientField.EXTERNAL_ID, client.externalId());
        texts.put(ClientField.NOTE, client.note());
        return new ClientDraft(
                client.kind(),
                texts,
                client.companyId(),
                client.contacts().stream()
                        .map(
                                contact ->
                                        new ContactRow(
                                                contact.kind(), contact.label(), contact.text()))
                        .toList(),
                client.addresses(),
                client.interests().stream()
                        .map(
                                interest ->
                                        new DatedRow(
                                                interest.text(),
                                                typed(interest.since().map(PartialDate::of))))
                        .toList(),
                client.facts().stream()
                        .map(fact -> new DatedRow(fact.text(), typed(fact.date())))
                        .toList(),
                client.tags(),
                client.customFields().stream()
                        .map(field -> new FieldRow(field.name(), field.text()))
                        .toList());
    }

    private static String typed(Optional<PartialDate> date) {
        return date.map(PartialDateText::written).orElse("");
    }

    /// @param field one of the single texts
    public String text(ClientField field) {
        return texts.getOrDefault(field, "").strip();
    }

    public ClientDraft withText(ClientField field, String text) {
        var changed = new EnumMap<ClientField, String>(ClientField.class);
        changed.putAll(texts);
        changed.put(field, text);
        return new ClientDraft(
                kind,
                changed,
                companyId,
                contacts,
                addresses,
                interests,
                facts,
                tags,
                customFields);
    }

    public ClientDraft withTexts(Map<ClientField, String> texts) {
        return new ClientDraft(
                kind, texts, companyId, contacts, addresses, interests, facts, tags, customFields);
    }

    public ClientDraft withKind(Client.Kind kind) {
        return new ClientDraft(
                kind, texts, companyId, contacts, addresses, interests, facts, tags, customFields);
    }

    public ClientDraft withCompany(Optional<ClientId> company) {
        return new ClientDraft(
                kind, texts, company, contacts, addresses, interests, facts, tags, customFields);
    }

    public ClientDraft withContacts(List<ContactRow> contacts) {
        return new ClientDraft(
                kind, texts, companyId, contacts, addresses, interests, facts, tags, customFields);
    }

    public ClientDraft withAddresses(List<Address> addresses) {
        return new ClientDraft(
                kind, texts, companyId, contacts, addresses, interests, facts, tags, customFields);
    }

    public ClientDraft withInterests(List<DatedRow> interests) {
        return new ClientDraft(
                kind, texts, companyId, contacts, addresses, interests, facts, tags, customFields);
    }

    public ClientDraft withFacts(List<DatedRow> facts) {
        return new ClientDraft(
                kind, texts, companyId, contacts, addresses, interests, facts, tags, customFields);
    }

    public ClientDraft withTags(List<String> tags) {
        return new ClientDraft(
                kind, texts, companyId, contacts, addresses, interests, facts, tags, customFields);
    }

    public ClientDraft withCustomFields(List<FieldRow> customFields) {
        return new ClientDraft(
                kind, texts, companyId, contacts, addresses, interests, facts, tags, customFields);
    }

    public PersonName name() {
        return new PersonName(
                text(ClientField.PREFIX),
                text(ClientField.FAMILY),
                text(ClientField.GIVEN),
                text(ClientField.MIDDLE),
                text(ClientField.SUFFIX),
                text(ClientField.NICKNAME));
    }

    /// What stands in the way of saving, in the order of the form; empty if nothing does.
    ///
    /// @param today local date, against which a birthday in the future is one
    public List<Problem> problems(LocalDate today) {
        return new DraftProblems(this, today).found();
    }

    /// `client` with everything that is typed here, keeping its identity, its version and where it
    /// came from.
    ///
    /// @throws IllegalStateException if there are [#problems]
    public Client applyTo(Client client, LocalDate today) {
        if (!problems(today).isEmpty()) {
            throw new IllegalStateException("A draft with problems is not a client yet");
        }
        return client.with()
                .kind(kind)
                .name(name())
                .organization(text(ClientField.ORGANIZATION))
                .companyId(companyId)
                .department(text(ClientField.DEPARTMENT))
                .jobTitle(text(ClientField.JOB_TITLE))
                .birthday(PartialDateText.read(text(ClientField.BIRTHDAY), today))
                .taxId(text(ClientField.TAX_ID))
                .source(text(ClientField.SOURCE))
                .externalId(text(ClientField.EXTERNAL_ID))
                .note(text(ClientField.NOTE))
                .contacts(contactPoints())
                .addresses(addresses)
                .interests(interestsUntil(today))
                .facts(factsUntil(today))
                .tags(tags)
                .customFields(fields())
                .build();
    }

    private List<ContactPoint> contactPoints() {
        return contacts.stream()
                .filter(row -> !row.text.isBlank())
                .map(row -> new ContactPoint(row.kind, row.label, row.text))
                .toList();
    }

    private List<Interest> interestsUntil(LocalDate today) {
        return interests.stream()
                .filter(row -> !row.isEmpty())
                .map(
                        row ->
                                new Interest(
                                        row.text,
                                        PartialDateText.read(row.date, today)
                                                .map(DraftProblems::fullDay)))
                .toList();
    }

    private List<LifeFact> factsUntil(LocalDate today) {
        return facts.stream()
                .filter(row -> !row.isEmpty())
                .map(row -> new LifeFact(row.text, PartialDateText.read(row.date, today)))
                .toList();
    }

    private List<CustomField> fields() {
        var fields = new ArrayList<CustomField>();
        for (var row : customFields) {
            if (!row.name.isBlank() && !row.text.isEmpty()) {
                fields.add(new CustomField(row.name, row.text));
            }
        }
        return fields;
    }
}
