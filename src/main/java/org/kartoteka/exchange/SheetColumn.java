package org.kartoteka.exchange;

/// One column of an exported sheet of clients.
///
/// @param key of its name in the sheet's words
/// @param number which of its kind, from 1; 0 for a column of which there is one
/// @param name of a custom field, otherwise empty
record SheetColumn(String key, int number, String name) {

    static SheetColumn single(String key) {
        return new SheetColumn(key, 0, "");
    }

    static SheetColumn numbered(String key, int number) {
        return new SheetColumn(key, number, "");
    }

    String header(SheetWords words) {
        return number == 0 ? words.get(key) : words.get(key, number, name);
    }

    /// The meaning to show for it where a person may change it.
    Field field() {
        return switch (key) {
            case "id", "company_id", "created" -> Field.CREATED;
            case "kind" -> Field.TYPE;
            case "prefix" -> Field.NAME_PREFIX;
            case "family" -> Field.NAME_FAMILY;
            case "given" -> Field.NAME_GIVEN;
            case "middle" -> Field.NAME_MIDDLE;
            case "suffix" -> Field.NAME_SUFFIX;
            case "nickname" -> Field.NAME_NICK;
            case "organization" -> Field.ORG;
            case "department" -> Field.DEPARTMENT;
            case "job_title" -> Field.TITLE;
            case "birthday" -> Field.BIRTHDAY;
            case "tax_id" -> Field.TAX_ID;
            case "source" -> Field.SOURCE;
            case "external_id" -> Field.ID;
            case "note" -> Field.NOTE;
            case "phone" -> Field.PHONE;
            case "email" -> Field.EMAIL;
            case "messenger" -> Field.MESSENGER;
            case "link" -> Field.URL;
            case "address.street" -> Field.ADDRESS_STREET;
            case "address.city" -> Field.ADDRESS_CITY;
            case "address.region" -> Field.ADDRESS_REGION;
            case "address.postal" -> Field.ADDRESS_POSTAL;
            case "address.country" -> Field.ADDRESS_COUNTRY;
            case "interest" -> Field.INTEREST;
            case "fact" -> Field.FACT;
            case "tag" -> Field.TAGS;
            case "field" -> Field.CUSTOM;
            default -> Field.LABEL;
        };
    }
}
