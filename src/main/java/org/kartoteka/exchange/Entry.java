package org.kartoteka.exchange;

import org.kartoteka.clients.Client;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.ImportId;
import org.kartoteka.platform.table.Row;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One record of a list, understood.
///
/// @param client what the record says; its identity, and its company's, are those of the base that
///   exported it, if this program did
/// @param problems odd cells
/// @param emails addresses found, repeated ones too
/// @param phones numbers found, repeated ones too
/// @param hasNote whether a note column says something
public record Entry(
        Row row,
        Client client,
        List<CellProblem> problems,
        int emails,
        int phones,
        boolean hasNote) {

    static final ClientId NOT_STORED = new ClientId(0);

    public Entry {
        problems = List.copyOf(problems);
    }

    /// Whether there is anything to know the client by: a name, a company, an e-mail address or a
    /// phone. What this program exported was a client before and is one again.
    public boolean isImportable() {
        return !client.id().equals(NOT_STORED)
                || !client.name().isUnknown()
                || !client.organization().isEmpty()
                || emails > 0
                || phones > 0;
    }

    public boolean has(CellProblem.Kind kind) {
        return problems.stream().anyMatch(problem -> problem.kind() == kind);
    }

    /// A new client of this record, without its company.
    ///
    /// @param now when it comes in, unless the record says when the client was first known
    Client as(ClientId id, Instant now, ImportId importId) {
        var createdAt = client.createdAt().equals(Instant.EPOCH) ? now : client.createdAt();
        return new Client(
                id,
                client.kind(),
                client.name(),
                client.organization(),
                Optional.empty(),
                client.department(),
                client.jobTitle(),
                client.birthday(),
                client.taxId(),
                client.source(),
                client.externalId(),
                client.note(),
                client.contacts(),
                client.addresses(),
                client.interests(),
                client.facts(),
                client.tags(),
                client.customFields(),
                Optional.of(importId),
                createdAt,
                Optional.empty(),
                0);
    }
}
