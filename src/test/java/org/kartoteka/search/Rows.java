package org.kartoteka.search;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.ClientListRow;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.PersonName;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Rows of the list for tests of the search.
final class Rows {

    private Rows() {}

    /// @param name family name, given name and patronymic, as far as there are any
    static ClientListRow person(
            long id,
            String name,
            String company,
            List<String> phones,
            List<String> emails,
            List<String> tags,
            String... details) {
        var parts = Arrays.copyOf((name + "   ").split(" ", -1), 3);
        var person = PersonName.of(parts[0], parts[1], parts[2]);
        return new ClientListRow(
                new ClientId(id),
                Client.Kind.PERSON,
                person,
                person.full(),
                company,
                Optional.empty(),
                "",
                Optional.empty(),
                phones,
                emails,
                tags,
                "",
                List.of(details),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH);
    }

    static ClientListRow named(long id, String name) {
        return person(id, name, "", List.of(), List.of(), List.of());
    }
}
