package org.kartoteka.occasions.wording;

/// The six cases of a Russian noun, in the order in which school grammar lists them.
public enum GrammaticalCase {
    NOMINATIVE,
    GENITIVE,
    DATIVE,
    ACCUSATIVE,
    INSTRUMENTAL,
    PREPOSITIONAL
}
