package org.kartoteka.occasions.wording;

/// Which parts of a name are said, in this order.
public enum NameShape {
    /// «Петрова Анна Сергеевна».
    FULL,
    /// «Анна Петрова».
    GIVEN_FAMILY,
    /// «Анна Сергеевна»; the given name alone where there is no patronymic.
    POLITE,
    /// «Анна».
    GIVEN,
    /// «Петрова».
    FAMILY
}
