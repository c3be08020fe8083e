package org.kartoteka.clients.ui;

import javafx.scene.Node;

import org.kartoteka.clients.Address;
import org.kartoteka.clients.ClientDraft;
import org.kartoteka.clients.ClientDraft.ContactRow;
import org.kartoteka.clients.ClientDraft.DatedRow;
import org.kartoteka.clients.ClientDraft.FieldRow;
import org.kartoteka.clients.ClientField;
import org.kartoteka.clients.ContactPoint;
import org.kartoteka.platform.text.Messages;

import java.util.List;
import java.util.Map;

/// The fields of a client of which there can be many: contacts, addresses, facts, interests, own
/// fields.
final class ClientFormRows {

    private final RowsEditor<ContactRow> contacts;
    private final RowsEditor<Address> addresses;
    private final RowsEditor<DatedRow> interests;
    private final RowsEditor<DatedRow> facts;
    private final RowsEditor<FieldRow> customFields;

    ClientFormRows(ClientFormViewModel model, Messages messages) {
        contacts =
                new RowsEditor<>(
                        messages.get("clients.field.contacts"),
                        messages,
                        (row, changed) -> new ContactLine(row, messages, changed),
                        rows -> model.change(draft -> draft.withContacts(rows)));
        contacts.addWay("clients.form.add.phone", blank(ContactPoint.Kind.PHONE));
        contacts.addWay("clients.form.add.email", blank(ContactPoint.Kind.EMAIL));
        contacts.addWay("clients.form.add.messenger", blank(ContactPoint.Kind.MESSENGER));
        contacts.addWay("clients.form.add.link", blank(ContactPoint.Kind.LINK));
        addresses =
                new RowsEditor<>(
                        messages.get("clients.field.addresses"),
                        messages,
                        (row, changed) -> new AddressLine(row, messages, changed),
                        rows -> model.change(draft -> draft.withAddresses(rows)));
        addresses.addWay("clients.form.add.address", new Address("", "", "", "", "", ""));
        interests =
                new RowsEditor<>(
                        messages.get("clients.field.interests"),
                        messages,
                        (row, changed) ->
                                new DatedLine(
                                        row, "clients.form.interest.prompt", messages, changed),
                        rows -> model.change(draft -> draft.withInterests(rows)));
        interests.addWay("clients.form.add.interest", new DatedRow("", ""));
        facts =
                new RowsEditor<>(
                        messages.get("clients.field.facts"),
                        messages,
                        (row, changed) ->
                                new DatedLine(row, "clients.form.fact.prompt", messages, changed),
                        rows -> model.change(draft -> draft.withFacts(rows)));
        facts.addWay("clients.form.add.fact", new DatedRow("", ""));
        customFields =
                new RowsEditor<>(
                        messages.get("clients.field.custom"),
                        messages,
                        (row, changed) -> new FieldLine(row, messages, changed),
                        rows -> model.change(draft -> draft.withCustomFields(rows)));
        customFields.addWay("clients.form.add.field", new FieldRow("", ""));
    }

    private static ContactRow blank(ContactPoint.Kind kind) {
        return new ContactRow(kind, "", "");
    }

    Node contacts() {
        return contacts;
    }

    Node addresses() {
        return addresses;
    }

    Node interests() {
        return interests;
    }

    Node facts() {
        return facts;
    }

    Node customFields() {
        return customFields;
    }

    /// A client without contacts gets a blank phone and a blank e-mail address to fill in.
    void show(ClientDraft draft) {
        contacts.show(
                draft.contacts().isEmpty()
                        ? List.of(blank(ContactPoint.Kind.PHONE), blank(ContactPoint.Kind.EMAIL))
                        : draft.contacts());
        addresses.show(draft.addresses());
        interests.show(draft.interests());
        facts.show(draft.facts());
        customFields.show(draft.customFields());
    }

    void showProblems(Map<ClientField, Map<Integer, String>> problems) {
        contacts.showProblems(problems.getOrDefault(ClientField.CONTACTS, Map.of()));
        addresses.showProblems(problems.getOrDefault(ClientField.ADDRESSES, Map.of()));
        interests.showProblems(problems.getOrDefault(ClientField.INTERESTS, Map.of()));
        facts.showProblems(problems.getOrDefault(ClientField.FACTS, Map.of()));
        customFields.showProblems(problems.getOrDefault(ClientField.CUSTOM_FIELDS, Map.of()));
    }

    /// Goes to a row, or to the way to add the first.
    ///
    /// @return whether `field` has rows
    boolean focus(ClientField field, int row) {
        var editor =
                switch (field) {
                    case CONTACTS -> contacts;
                    case ADDRESSES -> addresses;
                    case INTERESTS -> interests;
                    case FACTS -> facts;
                    case CUSTOM_FIELDS -> customFields;
                    default -> null;
                };
        if (editor == null) {
            return false;
        }
        editor.focus(row);
        return true;
    }
}
