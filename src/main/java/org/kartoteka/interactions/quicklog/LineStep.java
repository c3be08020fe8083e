package org.kartoteka.interactions.quicklog;

import org.kartoteka.platform.text.HumanDate;

/// A next step named in the line.
///
/// @param text what is to be done, perhaps empty
/// @param dateAssumed whether the line named no day, and the next working day was taken
public record LineStep(String text, HumanDate date, boolean dateAssumed) {}
