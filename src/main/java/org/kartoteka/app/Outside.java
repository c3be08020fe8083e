package org.kartoteka.app;

import org.kartoteka.occasions.ui.MailProgram;
import org.kartoteka.platform.desk.Announcer;
import org.kartoteka.preferences.StayingOn;
import org.kartoteka.reminders.Told;

/// What the window has around it.
///
/// @param beyond says something outside the window, as far as the system can
/// @param told what was told of the base that is open
/// @param staying whether the program is there without its window
record Outside(MailProgram mail, Announcer beyond, Told told, StayingOn staying) {}
