package org.kartoteka.exchange;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.kernel.ClientId;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds a client's company among those that are stored: by the number that the exporting base gave
/// it, or by its name. A name that two companies bear links nobody.
final class CompanyLinks {

    private static final ClientId SEVERAL = new ClientId(-1);

    private final Set<ClientId> stored = new HashSet<>();
    private final Map<ClientId, ClientId> moved = new HashMap<>();
    private final Map<String, ClientId> byName = new HashMap<>();

    CompanyLinks(Clients clients) {
        clients.identities(
                identity -> {
                    stored.add(identity.id());
                    if (identity.kind() == Client.Kind.COMPANY) {
                        name(
                                NameKey.of(
                                        Client.Kind.COMPANY,
                                        identity.name(),
                                        identity.organization()),
                                identity.id());
                    }
                });
    }

    private void name(NameKey name, ClientId id) {
        if (!name.isEmpty()) {
            byName.merge(name.text(), id, (one, other) -> SEVERAL);
        }
    }

    /// Notes that the client with this number in the exporting base has that one here.
    void moved(ClientId there, ClientId here) {
        if (!there.equals(Entry.NOT_STORED)) {
            moved.put(there, here);
        }
    }

    /// Notes that `client` is about to be stored.
    void stored(Client client) {
        stored.add(client.id());
        if (client.kind() == Client.Kind.COMPANY) {
            name(NameKey.of(client), client.id());
        }
    }

    /// `client` with the company that `incoming` says, if it has none and that one is stored.
    Client linked(Client client, Client incoming) {
        if (client.companyId().isPresent()) {
            return client;
        }
        var company =
                incoming.companyId()
                        .map(there -> moved.getOrDefault(there, there))
                        .or(
                                () ->
                                        incoming.id().equals(Entry.NOT_STORED)
                                                ? byName(client)
                                                : Optional.empty())
                        .filter(stored::contains)
                        .filter(found -> !found.equals(client.id()));
        return company.isEmpty() ? client : client.with().companyId(company).build();
    }

    private Optional<ClientId> byName(Client client) {
        if (client.kind() == Client.Kind.COMPANY || client.organization().isEmpty()) {
            return Optional.empty();
        }
        var name = NameKey.of(Client.Kind.COMPANY, client.name(), client.organization());
        return Optional.ofNullable(byName.get(name.text()));
    }
}
