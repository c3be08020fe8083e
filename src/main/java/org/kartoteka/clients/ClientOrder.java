package org.kartoteka.clients;

/// By what the list can be sorted.
public enum ClientOrder {
    NAME,
    COMPANY,
    LAST_CONTACT,
    NEXT_STEP,
    CREATED
}
