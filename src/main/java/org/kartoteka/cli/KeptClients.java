package org.kartoteka.cli;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.kernel.ClientId;

import java.util.Set;
import java.util.stream.Collectors;

/// Names the clients of whom something stays after an undo, because it was changed since.
record KeptClients(Console console, Clients clients) {

    private static final int MOST_NAMES = 10;

    Status told(Set<ClientId> kept) {
        if (kept.isEmpty()) {
            return Status.DONE;
        }
        var names =
                clients.findAll(kept).stream()
                        .map(Client::displayName)
                        .limit(MOST_NAMES)
                        .collect(Collectors.joining("; "));
        console.sayCount(
                "cli.undo.kept", kept.size(), kept.size() > MOST_NAMES ? names + "; …" : names);
        return Status.PARTLY;
    }
}
