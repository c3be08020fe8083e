package org.kartoteka.exchange;

/// How many characters the base keeps of each field; the columns of `V001__clients.sql`.
final class FieldLengths {

    static final int LABEL = 200;
    static final int CONTACT = 2_000;
    static final int TAG = 200;
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

    static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
