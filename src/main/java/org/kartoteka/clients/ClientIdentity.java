package org.kartoteka.clients;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.PartialDate;
import org.kartoteka.kernel.PersonName;

import java.util.List;
import java.util.Optional;

/// What a stored client is recognised by, and little else, so that a whole base of them fits in
/// memory.
///
/// @param phones [org.kartoteka.kernel.PhoneNumber#identity] of each phone
/// @param emails [org.kartoteka.kernel.EmailAddress#identity] of each e-mail address
/// @param externalId number in the program that the client came from, or empty
public record ClientIdentity(
        ClientId id,
        Client.Kind kind,
        PersonName name,
        String organization,
        Optional<PartialDate> birthday,
        List<String> phones,
        List<String> emails,
        String taxId,
        String source,
        String externalId) {}
