package org.kartoteka.clients;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.PartialDate;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.kernel.RelationshipStage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A client as the list shows it: what fits in a row, for every client at once.
///
/// @param company name of the client that is the person's company, else what is written for it
/// @param phones as written
/// @param emails as written
/// @param city of the first address that has one, or empty
/// @param details what else is written on the card, to be searched: the note, interests, life
///   facts, messengers, links, custom fields
/// @param lastContact when the latest interaction happened, UTC
/// @param nextStep the open follow-up due first
/// @param stage where the relationship stands; empty: not placed yet
public record ClientListRow(
        ClientId id,
        Client.Kind kind,
        PersonName name,
        String displayName,
        String company,
        Optional<ClientId> companyId,
        String jobTitle,
        Optional<PartialDate> birthday,
        List<String> phones,
        List<String> emails,
        List<String> tags,
        String city,
        List<String> details,
        Optional<Instant> lastContact,
        Optional<NextStep> nextStep,
        Optional<RelationshipStage> stage,
        Instant createdAt) {

    /// @param due local date
    public record NextStep(LocalDate due, String text) {}

    /// What is worth asking for.
    public enum Missing {
        NAME,
        PHONE,
        EMAIL,
        BIRTHDAY,
        COMPANY,
        TAG,
        NEXT_STEP
    }

    public boolean lacks(Missing what) {
        return switch (what) {
            case NAME -> name.isUnknown() && kind == Client.Kind.PERSON;
            case PHONE -> phones.isEmpty();
            case EMAIL -> emails.isEmpty();
            case BIRTHDAY -> birthday.isEmpty() && kind == Client.Kind.PERSON;
            case COMPANY -> company.isEmpty();
            case TAG -> tags.isEmpty();
            case NEXT_STEP -> nextStep.isEmpty();
        };
    }
}
