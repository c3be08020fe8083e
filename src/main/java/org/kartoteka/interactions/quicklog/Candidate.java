package org.kartoteka.interactions.quicklog;

import org.kartoteka.kernel.ClientId;

/// A client that may be meant.
///
/// @param name as it is displayed
/// @param reason why it may be, as words to show, such as the phone that has the digits; may be
///   empty
public record Candidate(ClientId id, String name, String reason) {}
