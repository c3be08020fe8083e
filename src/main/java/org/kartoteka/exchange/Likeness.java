package org.kartoteka.exchange;

import java.util.Locale;

/// Why a record is taken for a client that is known already. Each has a text in the bundles,
/// `import.likeness.` and its name in lower case.
public enum Likeness {
    /// Exported from this very base.
    SAME_CLIENT(true),
    SAME_RECORD(true),
    TAX_ID(true),
    EXTERNAL_ID(true),
    EMAIL(true),
    PHONE(true),
    NAME_AND_BIRTHDAY(true),
    /// One address, two names: a family, or a shop's common box.
    SHARED_EMAIL(false),
    /// One number, two names: colleagues.
    SHARED_PHONE(false),
    SHARED_TAX_ID(false),
    NAMESAKE(false);

    private final boolean sure;

    Likeness(boolean sure) {
        this.sure = sure;
    }

    /// Whether it is proposed as an update; the others are only shown.
    public boolean isSure() {
        return sure;
    }

    /// Of its name in the bundles.
    public String key() {
        return "import.likeness." + name().toLowerCase(Locale.ROOT);
    }
}
