package org.kartoteka.clients.ui;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.ui.Navigation;
import org.kartoteka.platform.ui.Notices;
import org.kartoteka.platform.ui.Overlay;
import org.kartoteka.platform.ui.Panel;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/// Where a card leads, and the parts of it that other features lend.
///
/// @param opening opens another card
/// @param beside the client so many rows further in the list, negative for back
/// @param story what happened with the client
/// @param before what to know before a call, in the order shown
public record CardWays(
        Consumer<ClientId> opening,
        BiFunction<ClientId, Integer, Optional<ClientId>> beside,
        Function<ClientId, Panel> story,
        List<Function<ClientId, Panel>> before,
        Navigation navigation,
        Notices notices,
        Overlay overlay) {}
