package org.kartoteka.occasions.wording;

/// The grammatical gender in which a person is spoken of.
public enum Gender {
    MALE,
    FEMALE,
    UNKNOWN
}
