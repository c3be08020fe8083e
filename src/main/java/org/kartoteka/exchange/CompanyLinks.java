package org.kartoteka.exchange;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.kernel.ClientId;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Finds a person's company among the clients by its name; a name that two companies bear links
/// nobody.
final class CompanyLinks {

    private static final ClientId SEVERAL = new ClientId(-1);

    private final Map<String, ClientId> companies = new HashMap<>();

    CompanyLinks(Clients clients) {
        clients.identities(
                identity -> {
                    if (identity.kind() == Client.Kind.COMPANY) {
                        add(
                                NameKey.of(
                                        Client.Kind.COMPANY,
                                        identity.name(),
                                        identity.organization()),
                                identity.id());
                    }
                });
    }

    private void add(NameKey name, ClientId id) {
        if (!name.isEmpty()) {
            companies.merge(name.text(), id, (one, other) -> SEVERAL);
        }
    }

    /// `client` with its company, if it is a person who has one here; a company is remembered for
    /// those who come after.
    Client linked(Client client) {
        var name = NameKey.of(Client.Kind.COMPANY, client.name(), client.organization());
        if (client.kind() == Client.Kind.COMPANY) {
            add(name, client.id());
            return client;
        }
        if (client.organization().isEmpty() || client.companyId().isPresent()) {
            return client;
        }
        var company = companies.get(name.text());
        return company == null || company.equals(SEVERAL)
                ? client
                : client.with().companyId(Optional.of(company)).build();
    }
}
