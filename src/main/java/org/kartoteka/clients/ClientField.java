package org.kartoteka.clients;

/// What of a client is typed: the single texts first, then the rows of which there can be many.
///
/// A form has a field for each, an import a meaning for a column, and a problem stands beside one
/// of them.
public enum ClientField {
    PREFIX(100),
    FAMILY(300),
    GIVEN(300),
    MIDDLE(300),
    SUFFIX(100),
    NICKNAME(300),
    ORGANIZATION(500),
    DEPARTMENT(300),
    JOB_TITLE(300),
    BIRTHDAY(40),
    TAX_ID(40),
    SOURCE(300),
    EXTERNAL_ID(300),
    NOTE(100_000),
    CONTACTS(2000),
    ADDRESSES(2000),
    INTERESTS(2000),
    FACTS(4000),
    TAGS(200),
    CUSTOM_FIELDS(100_000);

    private final int longest;

    ClientField(int longest) {
        this.longest = longest;
    }

    /// The most characters that a text, or the main text of a row, may have; the store holds no
    /// more.
    public int longest() {
        return longest;
    }
}
