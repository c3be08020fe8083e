package org.kartoteka.clients.ui;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.ClientDraft;
import org.kartoteka.clients.SaveClient;
import org.kartoteka.platform.work.Background;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

/// Makes the forms of clients, stored and new.
///
/// @param clock in the person's own zone
record CardForms(SaveClient saving, FormChoices choices, Background background, Clock clock) {

    ClientFormViewModel of(Client stored, Consumer<Client> onSaved) {
        return new ClientFormViewModel(
                Optional.of(stored), ClientDraft.of(stored), saving, background, clock, onSaved);
    }

    /// @param begun what is proposed, perhaps nothing
    ClientFormViewModel ofNew(ClientDraft begun, Consumer<Client> onSaved) {
        return new ClientFormViewModel(Optional.empty(), begun, saving, background, clock, onSaved);
    }
}
