package org.kartoteka.clients.ui;

import org.kartoteka.clients.RestoreClients;
import org.kartoteka.clients.TagClients;
import org.kartoteka.clients.TrashClients;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.work.Steps;

import java.util.Set;

/// What is done with clients, one or many, from the list and from the card: each a step that can be
/// taken back.
public record ClientDeeds(
        TagClients tagging, TrashClients trashing, RestoreClients restoring, Steps steps) {

    void addTag(Set<ClientId> clients, String tag) {
        if (!clients.isEmpty() && !tag.isBlank()) {
            steps.run(() -> tagging.add(clients, tag));
        }
    }

    void removeTag(Set<ClientId> clients, String tag) {
        if (!clients.isEmpty() && !tag.isBlank()) {
            steps.run(() -> tagging.remove(clients, tag));
        }
    }

    void trash(Set<ClientId> clients) {
        if (!clients.isEmpty()) {
            steps.run(() -> trashing.trash(clients));
        }
    }

    void restore(Set<ClientId> clients) {
        steps.run(() -> restoring.restore(clients));
    }
}
