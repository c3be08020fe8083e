package org.kartoteka.platform.ui;

import org.kartoteka.kernel.ClientId;

import java.util.Optional;

/// Where a person can be: a page, and what it shows.
///
/// @param page such as `clients`
/// @param argument what the page shows, as text; empty for a page that is only one
public record Place(String page, String argument) {

    private static final String CLIENT = "client";

    public static Place of(String page) {
        return new Place(page, "");
    }

    /// The card of a client.
    public static Place client(ClientId client) {
        return new Place(CLIENT, Long.toString(client.value()));
    }

    /// The client whose card it is, if it is a card.
    public Optional<ClientId> clientId() {
        return page.equals(CLIENT) && argument.matches("\\d{1,18}")
                ? Optional.of(new ClientId(Long.parseLong(argument)))
                : Optional.empty();
    }
}
