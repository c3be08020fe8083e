package org.kartoteka.clients;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.work.Label;

import java.util.Collection;

/// Names a step over clients: by the client's name where it is one, by their number where they are
/// many.
record ClientsLabel(Clients clients) {

    Label of(String verb, Collection<ClientId> ids) {
        if (ids.size() == 1) {
            var name = clients.find(ids.iterator().next()).map(Client::displayName).orElse("");
            return Label.of("step.client." + verb, name);
        }
        return Label.of("step.clients." + verb, String.valueOf(ids.size()));
    }
}
