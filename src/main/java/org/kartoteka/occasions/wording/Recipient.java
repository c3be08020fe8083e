package org.kartoteka.occasions.wording;

import org.kartoteka.clients.Client;
import org.kartoteka.kernel.PersonName;

import java.util.Objects;

/// Who is written to.
///
/// @param company whether it is a company; its `name` is then that of the one who is asked for
///   there, if known
/// @param organization the company's own name, or where a person works; empty if not known
public record Recipient(PersonName name, boolean company, String organization) {

    public Recipient {
        Objects.requireNonNull(name, "name");
        organization = organization.strip();
    }

    public static Recipient of(Client client) {
        return new Recipient(
                client.name(), client.kind() == Client.Kind.COMPANY, client.organization());
    }
}
