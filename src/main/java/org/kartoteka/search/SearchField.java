package org.kartoteka.search;

/// Where on the card a search found what was typed; the more telling first.
public enum SearchField {
    NAME,
    PHONE,
    COMPANY,
    EMAIL,
    TAG,
    DETAILS
}
