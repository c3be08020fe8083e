package org.kartoteka.occasions.ui;

import org.kartoteka.occasions.OfferedTexts;
import org.kartoteka.occasions.wording.GreetingKind;

/// A line of the page of texts.
sealed interface TextRow {

    record Heading(GreetingKind kind) implements TextRow {}

    record Entry(OfferedTexts.Kept kept) implements TextRow {}
}
