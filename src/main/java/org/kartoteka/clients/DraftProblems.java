package org.kartoteka.clients;

import org.kartoteka.clients.ClientDraft.DatedRow;
import org.kartoteka.kernel.EmailAddress;
import org.kartoteka.kernel.PartialDate;
import org.kartoteka.kernel.PhoneNumber;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Goes over a draft field by field and collects what a person has to mend.
final class DraftProblems {

    private static final int OLDEST_BIRTH_YEAR = 1850;
    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_ADDRESS_PART = 300;
    private static final int LONGEST_POSTAL_CODE = 100;
    private static final int LONGEST_FIELD_NAME = 500;

    private final ClientDraft draft;
    private final LocalDate today;
    private final List<Problem> found = new ArrayList<>();

    DraftProblems(ClientDraft draft, LocalDate today) {
        this.draft = draft;
        this.today = today;
    }

    List<Problem> found() {
        whoItIs();
        for (var field : ClientField.values()) {
            tooLong(field, 0, draft.text(field), field.longest());
        }
        birthday();
        contacts();
        addresses();
        dated(ClientField.INTERESTS, draft.interests());
        dated(ClientField.FACTS, draft.facts());
        tags();
        customFields();
        return List.copyOf(found);
    }

    /// A name alone will do, or a phone alone; of a client of whom nothing is known there is
    /// nothing to keep.
    private void whoItIs() {
        var named = !draft.name().isUnknown() || !draft.text(ClientField.ORGANIZATION).isEmpty();
        var reachable = draft.contacts().stream().anyMatch(row -> !row.text().isBlank());
        if (!named && !reachable) {
            var first =
                    draft.kind() == Client.Kind.PERSON
                            ? ClientField.FAMILY
                            : ClientField.ORGANIZATION;
            found.add(Problem.of(first, "clients.problem.nobody"));
        }
    }

    private void tooLong(ClientField field, int row, String text, int longest) {
        if (text.length() > longest) {
            found.add(Problem.inRow(field, row, "clients.problem.long", String.valueOf(longest)));
        }
    }

    private void birthday() {
        var typed = draft.text(ClientField.BIRTHDAY);
        if (typed.isEmpty()) {
            return;
        }
        var read = PartialDateText.read(typed, today);
        if (read.isEmpty()) {
            found.add(Problem.of(ClientField.BIRTHDAY, "clients.problem.birthday.unreadable"));
        } else if (isAfterToday(read.get())) {
            found.add(Problem.of(ClientField.BIRTHDAY, "clients.problem.birthday.future"));
        } else if (read.get().year() > 0 && read.get().year() < OLDEST_BIRTH_YEAR) {
            found.add(Problem.of(ClientField.BIRTHDAY, "clients.problem.birthday.past"));
        }
    }

    private boolean isAfterToday(PartialDate date) {
        if (date.year() == 0) {
            return false;
        }
        return LocalDate.of(date.year(), Math.max(1, date.month()), Math.max(1, date.day()))
                .isAfter(today);
    }

    private void contacts() {
        for (var row = 0; row < draft.contacts().size(); row++) {
            var contact = draft.contacts().get(row);
            var text = contact.text().strip();
            tooLong(ClientField.CONTACTS, row, text, ClientField.CONTACTS.longest());
            tooLong(ClientField.CONTACTS, row, contact.label(), LONGEST_LABEL);
            if (text.isEmpty()) {
                continue;
            }
            switch (contact.kind()) {
                case PHONE -> phone(row, text);
                case EMAIL -> email(row, text);
                case MESSENGER, LINK -> {}
            }
        }
    }

    private void phone(int row, String text) {
        if (!new PhoneNumber(text).isDiallable()) {
            found.add(Problem.inRow(ClientField.CONTACTS, row, "clients.problem.phone"));
        }
    }

    private void email(int row, String text) {
        if (!EmailAddress.looksRight(text)) {
            found.add(Problem.inRow(ClientField.CONTACTS, row, "clients.problem.email"));
        }
    }

    private void addresses() {
        for (var row = 0; row < draft.addresses().size(); row++) {
            var address = draft.addresses().get(row);
            tooLong(ClientField.ADDRESSES, row, address.label(), LONGEST_LABEL);
            tooLong(ClientField.ADDRESSES, row, address.street(), ClientField.ADDRESSES.longest());
            tooLong(ClientField.ADDRESSES, row, address.postalCode(), LONGEST_POSTAL_CODE);
            for (var part : List.of(address.city(), address.region(), address.country())) {
                tooLong(ClientField.ADDRESSES, row, part, LONGEST_ADDRESS_PART);
            }
        }
    }

    private void dated(ClientField field, List<DatedRow> rows) {
        for (var row = 0; row < rows.size(); row++) {
            var typed = rows.get(row);
            tooLong(field, row, typed.text(), field.longest());
            if (typed.text().isBlank() && !typed.date().isBlank()) {
                found.add(Problem.inRow(field, row, "clients.problem.text.missing"));
            }
            if (!typed.date().isBlank() && !isDate(field, typed.date())) {
                found.add(Problem.inRow(field, row, "clients.problem.date.unreadable"));
            }
        }
    }

    /// An interest was noticed on a day of a year; a fact may come round each year.
    private boolean isDate(ClientField field, String typed) {
        var read = PartialDateText.read(typed, today);
        return field == ClientField.INTERESTS
                ? read.filter(DraftProblems::isFull).isPresent()
                : read.isPresent();
    }

    private static boolean isFull(PartialDate date) {
        return date.year() > 0 && date.day() > 0;
    }

    static LocalDate fullDay(PartialDate date) {
        return LocalDate.of(date.year(), date.month(), date.day());
    }

    private void tags() {
        for (var row = 0; row < draft.tags().size(); row++) {
            tooLong(ClientField.TAGS, row, draft.tags().get(row), ClientField.TAGS.longest());
        }
    }

    private void customFields() {
        for (var row = 0; row < draft.customFields().size(); row++) {
            var field = draft.customFields().get(row);
            tooLong(
                    ClientField.CUSTOM_FIELDS,
                    row,
                    field.text(),
                    ClientField.CUSTOM_FIELDS.longest());
            tooLong(ClientField.CUSTOM_FIELDS, row, field.name(), LONGEST_FIELD_NAME);
            if (field.name().isBlank() && !field.text().isBlank()) {
                found.add(
                        Problem.inRow(
                                ClientField.CUSTOM_FIELDS, row, "clients.problem.field.unnamed"));
            }
        }
    }
}
