package org.kartoteka.clients.store;

import static org.kartoteka.db.Tables.ADDRESS;
import static org.kartoteka.db.Tables.CLIENT_TAG;
import static org.kartoteka.db.Tables.CONTACT_POINT;
import static org.kartoteka.db.Tables.CUSTOM_FIELD;
import static org.kartoteka.db.Tables.INTEREST;
import static org.kartoteka.db.Tables.LIFE_FACT;

import org.kartoteka.clients.Address;
import org.kartoteka.clients.ContactPoint;
import org.kartoteka.clients.CustomField;
import org.kartoteka.clients.Interest;
import org.kartoteka.clients.LifeFact;
import org.kartoteka.db.tables.records.AddressRecord;
import org.kartoteka.db.tables.records.ClientTagRecord;
import org.kartoteka.db.tables.records.ContactPointRecord;
import org.kartoteka.db.tables.records.CustomFieldRecord;
import org.kartoteka.db.tables.records.InterestRecord;
import org.kartoteka.db.tables.records.LifeFactRecord;
import org.kartoteka.kernel.PartialDate;

import java.util.Objects;
import java.util.Optional;

/// How the parts of a card lie in their tables. A text that is not known is stored as null.
final class ClientTables {

    static final ChildRows<ContactPointRecord, ContactPoint> CONTACTS =
            new ChildRows<>(
                    CONTACT_POINT,
                    row ->
                            new ContactPoint(
                                    ContactPoint.Kind.valueOf(row.getKind()),
                                    text(row.getLabel()),
                                    row.getText()),
                    (row, contact) -> {
                        row.setKind(contact.kind().name());
                        row.setLabel(stored(contact.label()));
                        row.setText(contact.text());
                    });

    static final ChildRows<AddressRecord, Address> ADDRESSES =
            new ChildRows<>(
                    ADDRESS,
                    row ->
                            new Address(
                                    text(row.getLabel()),
                                    text(row.getStreet()),
                                    text(row.getCity()),
                                    text(row.getRegion()),
                                    text(row.getPostalCode()),
                                    text(row.getCountry())),
                    (row, address) -> {
                        row.setLabel(stored(address.label()));
                        row.setStreet(stored(address.street()));
                        row.setCity(stored(address.city()));
                        row.setRegion(stored(address.region()));
                        row.setPostalCode(stored(address.postalCode()));
                        row.setCountry(stored(address.country()));
                    });

    static final ChildRows<InterestRecord, Interest> INTERESTS =
            new ChildRows<>(
                    INTEREST,
                    row -> new Interest(row.getText(), Optional.ofNullable(row.getSince())),
                    (row, interest) -> {
                        row.setText(interest.text());
                        row.setSince(interest.since().orElse(null));
                    });

    static final ChildRows<LifeFactRecord, LifeFact> FACTS =
            new ChildRows<>(
                    LIFE_FACT,
                    row ->
                            new LifeFact(
                                    row.getText(),
                                    date(row.getFactYear(), row.getFactMonth(), row.getFactDay())),
                    (row, fact) -> {
                        row.setText(fact.text());
                        row.setFactYear(fact.date().map(date -> part(date.year())).orElse(null));
                        row.setFactMonth(fact.date().map(date -> part(date.month())).orElse(null));
                        row.setFactDay(fact.date().map(date -> part(date.day())).orElse(null));
                    });

    static final ChildRows<ClientTagRecord, String> TAGS =
            new ChildRows<>(CLIENT_TAG, ClientTagRecord::getTag, ClientTagRecord::setTag);

    static final ChildRows<CustomFieldRecord, CustomField> FIELDS =
            new ChildRows<>(
                    CUSTOM_FIELD,
                    row -> new CustomField(row.getName(), row.getText()),
                    (row, field) -> {
                        row.setName(field.name());
                        row.setText(field.text());
                    });

    private ClientTables() {}

    static String text(String stored) {
        return Objects.requireNonNullElse(stored, "");
    }

    static String stored(String text) {
        return text.isEmpty() ? null : text;
    }

    static Optional<PartialDate> date(Short year, Short month, Short day) {
        return year == null && month == null
                ? Optional.empty()
                : Optional.of(new PartialDate(number(year), number(month), number(day)));
    }

    static Short part(int part) {
        return part == 0 ? null : (short) part;
    }

    private static int number(Short part) {
        return part == null ? 0 : part;
    }
}
