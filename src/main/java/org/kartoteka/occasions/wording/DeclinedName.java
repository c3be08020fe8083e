package org.kartoteka.occasions.wording;

/// A name put into a case, or the reason why it was left as it is.
public sealed interface DeclinedName {

    /// What to write: the form if it is sure, else the plain name.
    String text();

    /// @param byHand whether the person taught the form
    record Sure(String text, boolean byHand) implements DeclinedName {}

    record Unsure(String text, Doubt doubt) implements DeclinedName {}
}
