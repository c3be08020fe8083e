package org.kartoteka.occasions.ui;

import org.kartoteka.occasions.wording.MailDraft;

/// The person's own mail program. Nothing is ever sent by it: it shows a letter to be looked at.
@FunctionalInterface
public interface MailProgram {

    /// What became of it.
    enum Opened {
        /// The letter is in front of the person.
        WHOLE,
        /// The letter is open, but without its text, which is too long for this system: the text is
        /// to be pasted.
        WITHOUT_TEXT,
        /// No program took it.
        NOT
    }

    /// Blocks.
    Opened open(MailDraft draft);
}
