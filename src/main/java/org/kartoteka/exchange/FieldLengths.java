package org.kartoteka.exchange;

import org.kartoteka.clients.Address;
import org.kartoteka.clients.Client;

import java.util.stream.Stream;

/// How many characters the base keeps of each field; the columns of `V001__clients.sql`.
final class FieldLengths {

    static final int LABEL = 200;
    static final int CONTACT = 2_000;
    static final int TAG = 200;
    static final int FACT = 4_000;
    static final int STREET = 2_000;
    static final int PLACE = 300;
    static final int POSTAL = 100;
    static final int CUSTOM_NAME = 500;
    static final int LONGEST = 100_000;

    private FieldLengths() {}

    static int of(Field field) {
        return switch (field) {
            case NAME_PREFIX, NAME_SUFFIX -> 100;
            case ORG -> 500;
            case TAX_ID -> 40;
            case ADDRESS_STREET, ADDRESS_FORMATTED -> STREET;
            case ADDRESS_CITY, ADDRESS_REGION, ADDRESS_COUNTRY -> PLACE;
            case ADDRESS_POSTAL -> POSTAL;
            case NAME_GIVEN,
                    NAME_MIDDLE,
                    NAME_FAMILY,
                    NAME_NICK,
                    NAME_FULL,
                    DEPARTMENT,
                    TITLE,
                    SOURCE,
                    ID ->
                    300;
            default -> LONGEST;
        };
    }

    /// Whether the card has one place for it; what has none is kept under its header's name.
    static boolean isStored(Field field) {
        return switch (field) {
            case NAME_FULL,
                    NAME_GIVEN,
                    NAME_MIDDLE,
                    NAME_FAMILY,
                    NAME_PREFIX,
                    NAME_SUFFIX,
                    NAME_NICK,
                    ORG,
                    DEPARTMENT,
                    TITLE,
                    TAX_ID,
                    SOURCE,
                    ID ->
                    true;
            default -> false;
        };
    }

    /// Whether the base can keep all that the client holds.
    static boolean fit(Client client) {
        var name = client.name();
        return fit(100, name.prefix(), name.suffix())
                && fit(300, name.family(), name.given(), name.middle(), name.nickname())
                && fit(
                        300,
                        client.department(),
                        client.jobTitle(),
                        client.source(),
                        client.externalId())
                && fit(500, client.organization())
                && fit(40, client.taxId())
                && fit(LONGEST, client.note())
                && client.contacts().stream()
                        .allMatch(one -> fit(CONTACT, one.text()) && fit(LABEL, one.label()))
                && client.addresses().stream().allMatch(FieldLengths::fit)
                && client.interests().stream().allMatch(one -> fit(CONTACT, one.text()))
                && client.facts().stream().allMatch(one -> fit(FACT, one.text()))
                && client.tags().stream().allMatch(tag -> fit(TAG, tag))
                && client.customFields().stream()
                        .allMatch(one -> fit(CUSTOM_NAME, one.name()) && fit(LONGEST, one.text()));
    }

    private static boolean fit(Address address) {
        return fit(STREET, address.street())
                && fit(LABEL, address.label())
                && fit(PLACE, address.city(), address.region(), address.country())
                && fit(POSTAL, address.postalCode());
    }

    private static boolean fit(int length, String... texts) {
        return Stream.of(texts).allMatch(text -> text.length() <= length);
    }

    static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
