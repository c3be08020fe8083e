package org.kartoteka.occasions.wording;

/// Why a form is not sure.
public enum Doubt {
    /// The form depends on the gender, and the name does not tell it.
    GENDER,
    /// The name, or a part of it, is not written in Russian letters.
    LETTERS,
    /// No rule is certain of this name in this case.
    NAME
}
