package org.kartoteka.interactions.ui;

import org.kartoteka.interactions.Channel;
import org.kartoteka.interactions.UnansweredMessages;

import java.util.Optional;

/// A client who waits, as a line shows it.
///
/// @param channel of the message, if it is still there
record UnansweredRow(UnansweredMessages.Line line, Optional<Channel> channel) {}
