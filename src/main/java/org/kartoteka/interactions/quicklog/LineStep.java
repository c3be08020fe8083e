package org.kartoteka.interactions.quicklog;

import org.kartoteka.platform.text.HumanDate;

/// A next step named in the line.
///
/// @param text what is to be done, perhaps empty
/// @param typed the words of both as they stand in the line, for who understands more of them
/// @param dateAssumed whether the line named no day, and the next working day was taken
public record LineStep(String text, HumanDate date, String typed, boolean dateAssumed) {}
