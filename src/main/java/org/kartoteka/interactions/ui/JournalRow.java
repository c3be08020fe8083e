package org.kartoteka.interactions.ui;

import org.kartoteka.interactions.Channel;
import org.kartoteka.interactions.Interaction;

import java.time.LocalTime;
import java.util.Optional;

/// An entry of the day journal.
///
/// @param at local time of day
/// @param client as displayed
/// @param edited whether it is open for editing
record JournalRow(
        Interaction entry,
        LocalTime at,
        String client,
        Optional<Channel> channel,
        boolean edited) {}
