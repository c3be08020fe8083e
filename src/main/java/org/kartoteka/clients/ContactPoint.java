package org.kartoteka.clients;

import org.kartoteka.kernel.PhoneNumber;

import java.util.Objects;

/// One way to reach a client, as the person wrote it.
///
/// @param kind what it is reached by
/// @param label such as «рабочий», or empty
/// @param text a number, an address, a nickname, a link; never empty
public record ContactPoint(Kind kind, String label, String text) {

    public enum Kind {
        PHONE,
        EMAIL,
        MESSENGER,
        LINK
    }

    public ContactPoint {
        Objects.requireNonNull(kind, "kind");
        label = label.strip();
        text = text.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A contact point is not empty");
        }
    }

    /// As it is easiest to read, which for a phone need not be as it was written.
    public String readable() {
        return kind == Kind.PHONE ? new PhoneNumber(text).readable() : text;
    }

    public static ContactPoint phone(String text) {
        return new ContactPoint(Kind.PHONE, "", text);
    }

    public static ContactPoint email(String text) {
        return new ContactPoint(Kind.EMAIL, "", text);
    }
}
