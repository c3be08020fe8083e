package org.kartoteka.exchange;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.ContactPoint;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.PartialDate;
import org.kartoteka.platform.text.Language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Clients as rows of a sheet: one column for each thing of which a client has one, numbered
/// columns for the others, as many as the fullest client needs.
///
/// [SheetReader] reads the rows back; between them nothing is lost.
final class ClientSheet {

    private static final List<String> SINGLES =
            List.of(
                    "id",
                    "kind",
                    "prefix",
                    "family",
                    "given",
                    "middle",
                    "suffix",
                    "nickname",
                    "organization",
                    "company_id",
                    "department",
                    "job_title",
                    "birthday",
                    "tax_id",
                    "source",
                    "external_id",
                    "note");
    private static final Map<ContactPoint.Kind, String> CONTACTS = new LinkedHashMap<>();

    static {
        CONTACTS.put(ContactPoint.Kind.PHONE, "phone");
        CONTACTS.put(ContactPoint.Kind.EMAIL, "email");
        CONTACTS.put(ContactPoint.Kind.MESSENGER, "messenger");
        CONTACTS.put(ContactPoint.Kind.LINK, "link");
    }

    private final SheetWords words;
    private final Map<String, Integer> most = new HashMap<>();
    private final Map<String, Integer> mostOfField = new LinkedHashMap<>();
    private List<SheetColumn> columns = List.of();

    ClientSheet(SheetWords words) {
        this.words = words;
    }

    static Map<ContactPoint.Kind, String> contactKeys() {
        return CONTACTS;
    }

    /// Makes room for a client; call it for all before the first row is asked for.
    void makeRoom(Client client) {
        CONTACTS.forEach(
                (kind, key) ->
                        atLeast(
                                key,
                                (int)
                                        client.contacts().stream()
                                                .filter(contact -> contact.kind() == kind)
                                                .count()));
        atLeast("address", client.addresses().size());
        atLeast("interest", client.interests().size());
        atLeast("fact", client.facts().size());
        atLeast("tag", client.tags().size());
        var fields = new HashMap<String, Integer>();
        client.customFields().forEach(field -> fields.merge(field.name(), 1, Integer::sum));
        client.customFields()
                .forEach(
                        field ->
                                mostOfField.merge(
                                        field.name(), fields.get(field.name()), Math::max));
    }

    private void atLeast(String key, int count) {
        most.merge(key, count, Math::max);
    }

    List<String> header() {
        columns = laidOut();
        return columns.stream().map(column -> column.header(words)).toList();
    }

    private List<SheetColumn> laidOut() {
        var all = new ArrayList<SheetColumn>();
        SINGLES.forEach(key -> all.add(SheetColumn.single(key)));
        CONTACTS.values().forEach(key -> numbered(all, key, key, key + ".label"));
        numbered(
                all,
                "address",
                "address.label",
                "address.street",
                "address.city",
                "address.region",
                "address.postal",
                "address.country");
        numbered(all, "interest", "interest", "interest.since");
        numbered(all, "fact", "fact", "fact.date");
        numbered(all, "tag", "tag");
        mostOfField.forEach(
                (name, count) -> {
                    for (var number = 1; number <= count; number++) {
                        all.add(new SheetColumn("field", number, name));
                    }
                });
        all.add(SheetColumn.single("created"));
        return all;
    }

    private void numbered(List<SheetColumn> all, String counted, String... keys) {
        for (var number = 1; number <= most.getOrDefault(counted, 0); number++) {
            for (var key : keys) {
                all.add(SheetColumn.numbered(key, number));
            }
        }
    }

    /// In the order of [#header], unguarded.
    List<String> row(Client client) {
        var values = values(client);
        return columns.stream().map(column -> values.getOrDefault(column, "")).toList();
    }

    private Map<SheetColumn, String> values(Client client) {
        var values = new HashMap<SheetColumn, String>();
        singles(client, values);
        CONTACTS.forEach(
                (kind, key) -> {
                    var number = 0;
                    for (var contact : client.contacts()) {
                        if (contact.kind() == kind) {
                            values.put(SheetColumn.numbered(key, ++number), contact.text());
                            values.put(
                                    SheetColumn.numbered(key + ".label", number), contact.label());
                        }
                    }
                });
        addresses(client, values);
        lists(client, values);
        return values;
    }

    private void singles(Client client, Map<SheetColumn, String> values) {
        var name = client.name();
        var singles = new HashMap<String, String>();
        singles.put("id", String.valueOf(client.id().value()));
        singles.put(
                "kind",
                words.get(client.kind() == Client.Kind.COMPANY ? "kind.company" : "kind.person"));
        singles.put("prefix", name.prefix());
        singles.put("family", name.family());
        singles.put("given", name.given());
        singles.put("middle", name.middle());
        singles.put("suffix", name.suffix());
        singles.put("nickname", name.nickname());
        singles.put("organization", client.organization());
        singles.put(
                "company_id",
                client.companyId().map(ClientId::value).map(String::valueOf).orElse(""));
        singles.put("department", client.department());
        singles.put("job_title", client.jobTitle());
        singles.put("birthday", client.birthday().map(this::date).orElse(""));
        singles.put("tax_id", client.taxId());
        singles.put("source", client.source());
        singles.put("external_id", client.externalId());
        singles.put("note", client.note());
        singles.put("created", client.createdAt().toString());
        singles.forEach((key, value) -> values.put(SheetColumn.single(key), value));
    }

    private static void addresses(Client client, Map<SheetColumn, String> values) {
        for (var i = 0; i < client.addresses().size(); i++) {
            var address = client.addresses().get(i);
            values.put(SheetColumn.numbered("address.label", i + 1), address.label());
            values.put(SheetColumn.numbered("address.street", i + 1), address.street());
            values.put(SheetColumn.numbered("address.city", i + 1), address.city());
            values.put(SheetColumn.numbered("address.region", i + 1), address.region());
            values.put(SheetColumn.numbered("address.postal", i + 1), address.postalCode());
            values.put(SheetColumn.numbered("address.country", i + 1), address.country());
        }
    }

    private void lists(Client client, Map<SheetColumn, String> values) {
        for (var i = 0; i < client.interests().size(); i++) {
            var interest = client.interests().get(i);
            values.put(SheetColumn.numbered("interest", i + 1), interest.text());
            values.put(
                    SheetColumn.numbered("interest.since", i + 1),
                    interest.since().map(PartialDate::of).map(this::date).orElse(""));
        }
        for (var i = 0; i < client.facts().size(); i++) {
            values.put(SheetColumn.numbered("fact", i + 1), client.facts().get(i).text());
            values.put(
                    SheetColumn.numbered("fact.date", i + 1),
                    client.facts().get(i).date().map(this::date).orElse(""));
        }
        for (var i = 0; i < client.tags().size(); i++) {
            values.put(SheetColumn.numbered("tag", i + 1), client.tags().get(i));
        }
        var numbers = new HashMap<String, Integer>();
        for (var field : client.customFields()) {
            values.put(
                    new SheetColumn(
                            "field", numbers.merge(field.name(), 1, Integer::sum), field.name()),
                    field.text());
        }
    }

    /// `07.03.1980` and `07.03.` in Russian; elsewhere, and where the day is not known, as ISO
    /// 8601.
    private String date(PartialDate date) {
        if (words.language() != Language.RUSSIAN || date.day() == 0) {
            return date.toString();
        }
        var day = "%02d.%02d.".formatted(date.day(), date.month());
        return date.year() == 0 ? day : day + "%04d".formatted(date.year());
    }
}
