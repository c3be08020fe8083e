package org.kartoteka.clients.ui;

import org.kartoteka.clients.ClientListRow;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Overlay;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// Where the list of clients leads, and what others lend it.
///
/// @param opening opens a card
/// @param adding begins a new client
/// @param importing begins an import
/// @param demo fills the base with examples that can be removed in one press
/// @param exporting begins an export of these clients
/// @param reasons why a client answers to what is typed, in words; empty where it is plain from the
///   row
public record ClientsWays(
        Consumer<ClientId> opening,
        Action adding,
        Action importing,
        Action demo,
        Consumer<List<ClientId>> exporting,
        BiFunction<String, ClientListRow, String> reasons,
        Overlay overlay) {}
