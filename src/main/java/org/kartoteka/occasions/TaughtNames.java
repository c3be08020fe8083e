package org.kartoteka.occasions;

import org.kartoteka.occasions.wording.Gender;
import org.kartoteka.occasions.wording.GrammaticalCase;
import org.kartoteka.occasions.wording.NameCorrections;

/// The corrections of names, and the way to add one. What changes them belongs inside a step; each
/// method blocks.
public interface TaughtNames extends NameCorrections {

    /// @param form empty to forget what was taught
    void teach(String plain, GrammaticalCase grammaticalCase, String form);

    void teach(String fullName, Gender gender);
}
