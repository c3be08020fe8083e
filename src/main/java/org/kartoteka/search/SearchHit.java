package org.kartoteka.search;

import org.kartoteka.clients.ClientListRow;

import java.util.List;

/// A client that was found, and why.
///
/// @param matches one for each word typed, in the order typed
public record SearchHit(ClientListRow row, List<Match> matches) {

    /// What of the card answers to a word typed.
    ///
    /// @param text the text of the card, as written
    /// @param from where in `text` the match begins
    /// @param to where in `text` it ends, exclusive
    public record Match(SearchField field, String text, int from, int to) {}
}
