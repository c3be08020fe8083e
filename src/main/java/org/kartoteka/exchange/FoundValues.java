package org.kartoteka.exchange;

import org.kartoteka.clients.Address;
import org.kartoteka.clients.Client;
import org.kartoteka.clients.ContactPoint;
import org.kartoteka.clients.CustomField;
import org.kartoteka.clients.Interest;
import org.kartoteka.clients.LifeFact;
import org.kartoteka.kernel.Fold;
import org.kartoteka.kernel.PartialDate;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.kernel.PhoneNumber;
import org.kartoteka.platform.table.FormulaGuard;
import org.kartoteka.platform.table.Row;

import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Gathers what the cells of one row say.
final class FoundValues {

    private static final Pattern BETWEEN_TAGS = Pattern.compile(" ::: |[;,\n|]");
    private static final Pattern DIALLED = Pattern.compile("\\+?[\\d(][\\d\\s().\u00a0-]{8,24}\\d");
    private static final Set<String> SYSTEM_TAGS =
            Set.of(
                    "* mycontacts",
                    "mycontacts",
                    "* my contacts",
                    "* other contacts",
                    "* starred",
                    "starred");

    private final Map<Field, String> singles = new EnumMap<>(Field.class);
    private final FoundAddresses addresses = new FoundAddresses();
    private final List<ContactPoint> contacts = new ArrayList<>();
    private final Set<String> contactIdentities = new HashSet<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<Interest> interests = new ArrayList<>();
    private final List<LifeFact> facts = new ArrayList<>();
    private final List<CustomField> customFields = new ArrayList<>();
    private final List<CellProblem> problems = new ArrayList<>();
    private Optional<PartialDate> birthday = Optional.empty();
    private String fullNameHeader = "№ 1";
    private int emailCount;
    private int phoneCount;

    void problem(Column column, CellProblem.Kind kind, String text) {
        problems.add(new CellProblem(column.index(), kind, text));
    }

    /// Keeps an unreadable value under the header's name, so that nothing is lost, and says so.
    void unreadable(Column column, CellProblem.Kind kind, String text) {
        problem(column, kind, text);
        custom(column.header(), text, column.index());
    }

    void extraCell(int index, String text) {
        if (!text.isEmpty()) {
            problems.add(new CellProblem(index, CellProblem.Kind.CELLS_BEYOND_HEADER, text));
            custom("", text, index);
        }
    }

    /// Kept under the header's name; a column without one is called by its number.
    void custom(String header, String text, int index) {
        var name = header.isBlank() ? "№ " + (index + 1) : header.strip();
        if (!text.isEmpty()) {
            customFields.add(
                    new CustomField(FieldLengths.cut(name, FieldLengths.CUSTOM_NAME), text));
        }
    }

    /// A phone number among the addresses is a phone number.
    void emails(Column column, EmailCell cell, String label) {
        for (var rest : cell.rest()) {
            if (DIALLED.matcher(rest).matches()) {
                phone(column, rest, "");
            } else {
                unreadable(column, CellProblem.Kind.EMAIL_UNREADABLE, rest);
            }
        }
        cell.addresses().forEach(address -> email(column, address, label));
    }

    private void email(Column column, String address, String label) {
        emailCount++;
        contact(column, ContactPoint.Kind.EMAIL, label, address, Fold.text(address));
    }

    /// An e-mail address among the numbers is an address.
    void phones(Column column, List<String> numbers, String label) {
        for (var number : numbers) {
            if (EmailCell.isAddress(number)) {
                email(column, number, "");
            } else {
                phone(column, number, label);
            }
        }
    }

    private void phone(Column column, String number, String label) {
        phoneCount++;
        var phone = new PhoneNumber(number);
        if (!phone.isDiallable()) {
            var damaged = number.matches("(?i).*\\d[.,]?\\d*e\\+?\\d+.*");
            problem(
                    column,
                    damaged ? CellProblem.Kind.PHONE_DAMAGED : CellProblem.Kind.PHONE_UNREADABLE,
                    number);
        }
        var identity =
                phone.isDiallable()
                        ? phone.identity() + "/" + phone.extension()
                        : Fold.text(number);
        contact(column, ContactPoint.Kind.PHONE, label, number, identity);
    }

    void link(Column column, String text, String label) {
        var kind =
                column.field() == Field.URL ? ContactPoint.Kind.LINK : ContactPoint.Kind.MESSENGER;
        for (var part : text.split(" ::: |\n")) {
            if (!CellText.isNothing(part.strip())) {
                contact(
                        column,
                        kind,
                        label.isEmpty() && kind == ContactPoint.Kind.MESSENGER
                                ? column.header()
                                : label,
                        part,
                        Fold.text(part));
            }
        }
    }

    private void contact(
            Column column, ContactPoint.Kind kind, String label, String text, String identity) {
        var decoded = FormulaGuard.decode(text.strip());
        if (decoded.length() > FieldLengths.CONTACT) {
            unreadable(column, CellProblem.Kind.TEXT_TOO_LONG, decoded);
        } else if (contactIdentities.add(kind + identity)) {
            contacts.add(
                    new ContactPoint(kind, FieldLengths.cut(label, FieldLengths.LABEL), decoded));
        }
    }

    /// A second birthday that says otherwise becomes a fact under the header's name.
    void birthday(Column column, PartialDate date) {
        if (birthday.isEmpty()) {
            birthday = Optional.of(date);
        } else if (!birthday.get().equals(date)) {
            fact(new LifeFact(column.header(), Optional.of(date)));
        }
    }

    /// Completes a birthday without a year; alone it is the birthday.
    void birthdayPart(Column column, PartialDate part) {
        var yearless = birthday.filter(date -> date.year() == 0 && date.day() > 0);
        if (yearless.isPresent() && part.month() == 0) {
            birthday = yearless.map(date -> completed(date, part.year()));
        } else {
            birthday(column, part);
        }
    }

    /// 29 February of a year without one stays without a year.
    private static PartialDate completed(PartialDate date, int year) {
        var real = date.month() != 2 || date.day() != 29 || Year.isLeap(year);
        return real ? new PartialDate(year, date.month(), date.day()) : date;
    }

    void tags(String text) {
        for (var tag : BETWEEN_TAGS.split(text.replace("\"", ""))) {
            var clean = CellText.clean(tag).replaceFirst("^#", "");
            if (!clean.isEmpty() && !SYSTEM_TAGS.contains(Fold.text(clean))) {
                tags.add(FieldLengths.cut(clean.replaceFirst("^\\* ", ""), FieldLengths.TAG));
            }
        }
    }

    void interests(String text) {
        for (var interest : text.split(" ::: |[;\n]")) {
            if (!interest.isBlank()) {
                interests.add(
                        new Interest(
                                FieldLengths.cut(interest.strip(), FieldLengths.CONTACT),
                                Optional.empty()));
            }
        }
    }

    void fact(LifeFact fact) {
        facts.add(fact);
    }

    void note(String text) {
        if (!CellText.isNothing(text)) {
            notes.add(text);
        }
    }

    /// A value of which a client has one; a second one becomes a custom field.
    void single(Column column, String text) {
        var field = column.field();
        if (CellText.isNothing(text) && !field.isName()) {
            return;
        }
        if (text.length() > FieldLengths.of(field)) {
            unreadable(column, CellProblem.Kind.TEXT_TOO_LONG, text);
        } else if (field.isAddress()) {
            addresses.part(column, text);
        } else if (FieldLengths.isStored(field) && !singles.containsKey(field)) {
            singles.put(field, text);
            fullNameHeader =
                    field == Field.NAME_FULL && !column.header().isBlank()
                            ? column.header()
                            : fullNameHeader;
        } else {
            singles.putIfAbsent(field, text);
            custom(column.header(), text, column.index());
        }
    }

    String text(Field field) {
        return singles.getOrDefault(field, "");
    }

    PersonName name(NameText names, boolean familyFirst) {
        var full = text(Field.NAME_FULL);
        var given = text(Field.NAME_GIVEN);
        var address = EmailCell.isAddress(given) ? given : "";
        if (!address.isEmpty()) {
            given = "";
            addUnlessKnown(address);
        }
        var parts =
                new PersonName(
                        text(Field.NAME_PREFIX),
                        text(Field.NAME_FAMILY),
                        given,
                        text(Field.NAME_MIDDLE),
                        text(Field.NAME_SUFFIX),
                        text(Field.NAME_NICK));
        if (full.isEmpty() || NameText.covers(parts, full)) {
            return parts;
        }
        if (!PersonName.of(parts.family(), parts.given(), parts.middle()).isUnknown()) {
            customFields.add(new CustomField(fullNameHeader, full));
            return parts;
        }
        return fromFull(names, familyFirst, full, parts);
    }

    private PersonName fromFull(
            NameText names, boolean familyFirst, String full, PersonName parts) {
        if (EmailCell.isAddress(full)) {
            addUnlessKnown(full);
            return parts;
        }
        if (names.isCompany(full)) {
            company(full);
            return parts;
        }
        var split = names.split(full, familyFirst);
        return new PersonName(
                parts.prefix().isEmpty() ? split.prefix() : parts.prefix(),
                split.family(),
                split.given(),
                split.middle(),
                parts.suffix().isEmpty() ? split.suffix() : parts.suffix(),
                parts.nickname());
    }

    /// A company in the column of names; beside another company it is kept under the header's name.
    private void company(String full) {
        var known = singles.putIfAbsent(Field.ORG, full);
        if (known != null && !Fold.text(known).equals(Fold.text(full))) {
            customFields.add(new CustomField(fullNameHeader, full));
        }
    }

    private void addUnlessKnown(String address) {
        if (contactIdentities.add(ContactPoint.Kind.EMAIL + Fold.text(address))) {
            emailCount++;
            contacts.add(ContactPoint.email(address));
        }
    }

    String organization() {
        return text(Field.ORG);
    }

    Optional<PartialDate> birthday() {
        return birthday;
    }

    String note() {
        return String.join("\n", notes);
    }

    List<ContactPoint> contacts() {
        return contacts;
    }

    List<Interest> interests() {
        return interests;
    }

    List<LifeFact> facts() {
        return facts;
    }

    List<String> tags() {
        return tags;
    }

    List<CustomField> customFields() {
        return customFields;
    }

    List<Address> addresses() {
        return addresses.all();
    }

    Entry entry(Row row, Client client) {
        return new Entry(row, client, problems, emailCount, phoneCount, !notes.isEmpty());
    }
}
