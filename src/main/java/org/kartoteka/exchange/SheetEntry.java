package org.kartoteka.exchange;

import org.kartoteka.clients.Address;
import org.kartoteka.clients.Client;
import org.kartoteka.clients.ContactPoint;
import org.kartoteka.clients.CustomField;
import org.kartoteka.clients.Interest;
import org.kartoteka.clients.LifeFact;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.PartialDate;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.platform.table.Row;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// One row of an exported sheet on its way back to a client.
final class SheetEntry {

    private static final Pattern RUSSIAN_DAY = Pattern.compile("(\\d{2})\\.(\\d{2})\\.(\\d{4})?");

    private final List<Optional<SheetColumn>> columns;
    private final List<String> header;
    private final String companyWord;
    private final Map<SheetColumn, String> values;
    private final List<CustomField> extra;
    private final List<CellProblem> problems = new ArrayList<>();

    /// @param values what the cells say, by column
    /// @param extra cells of columns that are not the sheet's
    SheetEntry(
            List<Optional<SheetColumn>> columns,
            List<String> header,
            String companyWord,
            Map<SheetColumn, String> values,
            List<CustomField> extra) {
        this.columns = columns;
        this.header = header;
        this.companyWord = companyWord;
        this.values = values;
        this.extra = extra;
    }

    Entry entry(Row row) {
        var contacts = contacts();
        var client =
                Client.person(id("id").orElse(Entry.NOT_STORED), created())
                        .kind(
                                companyWord.equals(text("kind"))
                                        ? Client.Kind.COMPANY
                                        : Client.Kind.PERSON)
                        .name(
                                new PersonName(
                                        text("prefix"),
                                        text("family"),
                                        text("given"),
                                        text("middle"),
                                        text("suffix"),
                                        text("nickname")))
                        .organization(text("organization"))
                        .companyId(
                                id("company_id")
                                        .filter(company -> !id("id").equals(Optional.of(company))))
                        .department(text("department"))
                        .jobTitle(text("job_title"))
                        .birthday(date(SheetColumn.single("birthday")))
                        .taxId(text("tax_id"))
                        .source(text("source"))
                        .externalId(text("external_id"))
                        .note(text("note"))
                        .contacts(contacts)
                        .addresses(addresses())
                        .interests(interests())
                        .facts(facts())
                        .tags(numbered("tag"))
                        .customFields(customFields())
                        .build();
        return new Entry(
                row,
                client,
                problems,
                count(contacts, ContactPoint.Kind.EMAIL),
                count(contacts, ContactPoint.Kind.PHONE),
                !client.note().isBlank());
    }

    private static int count(List<ContactPoint> contacts, ContactPoint.Kind kind) {
        return (int) contacts.stream().filter(contact -> contact.kind() == kind).count();
    }

    private String text(String key) {
        return values.getOrDefault(SheetColumn.single(key), "");
    }

    private String text(String key, int number) {
        return values.getOrDefault(SheetColumn.numbered(key, number), "");
    }

    private Optional<ClientId> id(String key) {
        var text = text(key);
        return text.matches("\\d{1,18}") && !text.equals("0")
                ? Optional.of(new ClientId(Long.parseLong(text)))
                : Optional.empty();
    }

    private Instant created() {
        try {
            return Instant.parse(text("created"));
        } catch (DateTimeException edited) {
            return Instant.EPOCH;
        }
    }

    private List<String> numbered(String key) {
        return values.keySet().stream()
                .filter(column -> column.key().equals(key))
                .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                .map(values::get)
                .toList();
    }

    private List<Integer> numbers(String key) {
        return values.keySet().stream()
                .filter(column -> column.key().equals(key) || column.key().startsWith(key + "."))
                .map(SheetColumn::number)
                .distinct()
                .sorted()
                .toList();
    }

    private List<ContactPoint> contacts() {
        var contacts = new ArrayList<ContactPoint>();
        ClientSheet.contactKeys()
                .forEach(
                        (kind, key) -> {
                            for (var number : numbers(key)) {
                                if (!text(key, number).isBlank()) {
                                    contacts.add(
                                            new ContactPoint(
                                                    kind,
                                                    text(key + ".label", number),
                                                    text(key, number)));
                                }
                            }
                        });
        return contacts;
    }

    private List<Address> addresses() {
        return numbers("address").stream()
                .map(
                        number ->
                                new Address(
                                        text("address.label", number),
                                        text("address.street", number),
                                        text("address.city", number),
                                        text("address.region", number),
                                        text("address.postal", number),
                                        text("address.country", number)))
                .toList();
    }

    private List<Interest> interests() {
        return numbers("interest").stream()
                .filter(number -> !text("interest", number).isBlank())
                .map(
                        number ->
                                new Interest(
                                        text("interest", number),
                                        date(SheetColumn.numbered("interest.since", number))
                                                .filter(date -> date.year() > 0 && date.day() > 0)
                                                .map(
                                                        date ->
                                                                LocalDate.of(
                                                                        date.year(),
                                                                        date.month(),
                                                                        date.day()))))
                .toList();
    }

    private List<LifeFact> facts() {
        return numbers("fact").stream()
                .filter(number -> !text("fact", number).isBlank())
                .map(
                        number ->
                                new LifeFact(
                                        text("fact", number),
                                        date(SheetColumn.numbered("fact.date", number))))
                .toList();
    }

    private List<CustomField> customFields() {
        var fields = new ArrayList<CustomField>();
        for (var column : columns) {
            column.filter(known -> known.key().equals("field") && values.containsKey(known))
                    .ifPresent(
                            known -> fields.add(new CustomField(known.name(), values.get(known))));
        }
        fields.addAll(extra);
        return fields;
    }

    /// A date as written by the sheet, or by hand in a usual way; what is no date is kept as a
    /// custom field.
    private Optional<PartialDate> date(SheetColumn column) {
        var text = values.getOrDefault(column, "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var date = exact(text).or(() -> DateCell.read(text, DateOrder.DAY_FIRST, LocalDate.MAX));
        if (date.isEmpty()) {
            var index = columns.indexOf(Optional.of(column));
            problems.add(new CellProblem(index, CellProblem.Kind.DATE_UNREADABLE, text));
            extra.add(new CustomField(header.get(index), text));
        }
        return date;
    }

    private static Optional<PartialDate> exact(String text) {
        try {
            var russian = RUSSIAN_DAY.matcher(text);
            if (russian.matches()) {
                var year = russian.group(3) == null ? 0 : Integer.parseInt(russian.group(3));
                return Optional.of(
                        new PartialDate(
                                year,
                                Integer.parseInt(russian.group(2)),
                                Integer.parseInt(russian.group(1))));
            }
            return Optional.of(PartialDate.parse(text));
        } catch (IllegalArgumentException otherwise) {
            return Optional.empty();
        }
    }
}
