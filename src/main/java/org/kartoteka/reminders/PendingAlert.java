package org.kartoteka.reminders;

import java.time.LocalDateTime;

/// An alert of something that is still open.
///
/// @param at local moment from which it is to be told
public record PendingAlert(AlertKey key, Subject subject, LocalDateTime at) {}
