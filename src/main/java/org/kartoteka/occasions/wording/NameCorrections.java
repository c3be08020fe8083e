package org.kartoteka.occasions.wording;

import java.util.Optional;

/// What the person taught the program about names. It always wins over the rules.
///
/// A name is known by its text, in the nominative, in the shape in which it was corrected: «Анна
/// Гурцкая» and «Гурцкая» are two names. Any thread.
public interface NameCorrections {

    /// Nothing was taught.
    NameCorrections NONE =
            new NameCorrections() {
                @Override
                public Optional<String> form(String plain, GrammaticalCase grammaticalCase) {
                    return Optional.empty();
                }

                @Override
                public Optional<Gender> gender(String fullName) {
                    return Optional.empty();
                }
            };

    /// The form of `plain` in this case.
    Optional<String> form(String plain, GrammaticalCase grammaticalCase);

    /// The gender of the one whose [full name][org.kartoteka.kernel.PersonName#full()] this is.
    Optional<Gender> gender(String fullName);
}
