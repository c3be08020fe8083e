package org.kartoteka.exchange;

import java.util.Locale;

/// What an import would do with a row. Each has a text in the bundles, `import.verdict.` and its
/// name in lower case.
public enum Verdict {
    /// A client that the base does not have.
    NEW,
    /// A known client that learns something.
    UPDATE,
    /// A known client of which the row says nothing new.
    DUPLICATE,
    /// A known client of which the row says something else: what is known stays unless a person
    /// decides.
    CONFLICT,
    /// Cannot be imported as it is.
    ERROR;

    /// Of its name in the bundles.
    public String key() {
        return "import.verdict." + name().toLowerCase(Locale.ROOT);
    }
}
