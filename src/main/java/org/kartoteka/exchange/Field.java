package org.kartoteka.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a column of a list can mean. The code is the name used in reports and remembered mappings.
public enum Field {
    NAME_FULL("name.full"),
    NAME_GIVEN("name.given"),
    NAME_MIDDLE("name.middle"),
    NAME_FAMILY("name.family"),
    NAME_PREFIX("name.prefix"),
    NAME_SUFFIX("name.suffix"),
    NAME_NICK("name.nick"),
    NAME_MAIDEN("name.maiden"),
    ORG("org"),
    DEPARTMENT("department"),
    TITLE("title"),
    EMAIL("email"),
    PHONE("phone"),
    BIRTHDAY("birthday"),
    BIRTHDAY_YEAR("birthday.year"),
    BIRTHDAY_MONTH("birthday.month"),
    BIRTHDAY_DAY("birthday.day"),
    ANNIVERSARY("anniversary"),
    NOTE("note"),
    TAGS("tags"),
    INTEREST("interest"),
    FACT("fact"),
    ADDRESS_STREET("address.street"),
    ADDRESS_CITY("address.city"),
    ADDRESS_REGION("address.region"),
    ADDRESS_POSTAL("address.postal"),
    ADDRESS_COUNTRY("address.country"),
    ADDRESS_FORMATTED("address.formatted"),
    URL("url"),
    MESSENGER("messenger"),
    ID("id"),
    TAX_ID("tax_id"),
    SOURCE("source"),
    OWNER("owner"),
    CREATED("created"),
    TYPE("type"),
    SEGMENT("segment"),
    MONEY_TOTAL("money.total"),
    ORDERS_COUNT("orders.count"),
    DEAL("deal.name"),
    RELATION("relation"),
    LAST_CONTACTED("last_contacted"),
    /// Says what the value beside it is, such as “Mobile” for a phone.
    LABEL("label"),
    /// Kept under the header's name.
    CUSTOM("custom"),
    /// Left out because the person said so.
    IGNORED("ignored");

    private final String code;

    Field(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public boolean isAddress() {
        return code.startsWith("address.");
    }

    public boolean isName() {
        return code.startsWith("name.");
    }

    public boolean isDate() {
        return this == BIRTHDAY || this == ANNIVERSARY || this == CREATED || this == LAST_CONTACTED;
    }

    public static Optional<Field> ofCode(String code) {
        return Arrays.stream(values()).filter(field -> field.code.equals(code)).findFirst();
    }

    /// Of its name in the bundles.
    public String key() {
        return "import.field." + name().toLowerCase(Locale.ROOT);
    }
}
