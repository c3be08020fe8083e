package org.kartoteka.occasions.ui;

import org.kartoteka.kernel.OwnTextId;
import org.kartoteka.occasions.wording.OwnText;
import org.kartoteka.occasions.wording.TextDraft;

import java.util.Optional;

/// The text that is being written.
///
/// @param stored the one it will replace; absent for a new one
/// @param before as it was when the writing began
record EditedText(Optional<OwnTextId> stored, TextDraft before) {

    static EditedText fresh(TextDraft beginning) {
        return new EditedText(Optional.empty(), beginning);
    }

    static EditedText of(OwnText own) {
        return new EditedText(Optional.of(own.id()), own.words());
    }

    boolean isTouchedBy(TextDraft now) {
        return !now.equals(before);
    }
}
