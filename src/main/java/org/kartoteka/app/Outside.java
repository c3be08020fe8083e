package org.kartoteka.app;

import org.kartoteka.occasions.ui.MailProgram;
import org.kartoteka.platform.desk.Announcer;
import org.kartoteka.reminders.Told;

import java.util.Optional;

/// What the window has around it.
///
/// @param beyond says something outside the window, where the system can
/// @param told what was told of the base that is open
record Outside(MailProgram mail, Optional<Announcer> beyond, Told told) {}
