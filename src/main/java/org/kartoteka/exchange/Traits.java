package org.kartoteka.exchange;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.ClientIdentity;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.EmailAddress;
import org.kartoteka.kernel.Fold;
import org.kartoteka.kernel.PartialDate;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.kernel.PhoneNumber;

import java.util.List;
import java.util.Optional;

/// What one client is recognised by, in the form in which two spellings are equal.
///
/// @param id in the base, or in the base that exported it
/// @param name with a patronymic, if it is known
/// @param shortName the same without: one list has it and another leaves it out
/// @param called what to call the client before a person
record Traits(
        ClientId id,
        NameKey name,
        String shortName,
        String called,
        Optional<PartialDate> birthday,
        List<String> emails,
        List<String> phones,
        String taxId,
        String externalId) {

    /// Shorter numbers are extensions that many have.
    private static final int FEWEST_DIGITS = 5;

    static Traits of(Client client) {
        var name = NameKey.of(client);
        return new Traits(
                client.id(),
                name,
                shortName(name, client.kind(), client.name()),
                client.displayName(),
                client.birthday(),
                client.emails().stream().map(EmailAddress::identity).toList(),
                client.phones().stream()
                        .filter(PhoneNumber::isDiallable)
                        .map(PhoneNumber::identity)
                        .filter(Traits::isLong)
                        .toList(),
                client.taxId(),
                Fold.text(client.externalId()));
    }

    static Traits of(ClientIdentity identity) {
        var name = NameKey.of(identity.kind(), identity.name(), identity.organization());
        return new Traits(
                identity.id(),
                name,
                shortName(name, identity.kind(), identity.name()),
                called(identity),
                identity.birthday(),
                identity.emails(),
                identity.phones().stream().filter(Traits::isLong).toList(),
                identity.taxId(),
                Fold.text(identity.externalId()));
    }

    private static boolean isLong(String digits) {
        return digits.length() >= FEWEST_DIGITS;
    }

    private static String called(ClientIdentity identity) {
        var own =
                identity.kind() == Client.Kind.COMPANY
                        ? identity.organization()
                        : identity.name().full();
        return own.isEmpty() ? identity.organization() + identity.name().full() : own;
    }

    private static String shortName(NameKey whole, Client.Kind kind, PersonName name) {
        var cut =
                kind == Client.Kind.PERSON
                        && !name.middle().isEmpty()
                        && !name.family().isEmpty()
                        && !name.given().isEmpty();
        return (cut ? NameKey.of(kind, PersonName.of(name.family(), name.given(), ""), "") : whole)
                .text();
    }
}
