package org.kartoteka.search.ui;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.search.SearchField;
import org.kartoteka.search.SearchHit.Match;

/// Why a client was found, in words.
public final class Reason {

    /// Of a long note only what stands around the match is shown.
    private static final int AROUND = 30;

    private Reason() {}

    /// Such as «Телефон: 8 (912) 345-67-89».
    public static String inWords(Match match, Messages messages) {
        return messages.get(
                "search.reason", field(match.field(), messages), shortened(match).text());
    }

    static String field(SearchField field, Messages messages) {
        return switch (field) {
            case NAME -> messages.get("search.field.name");
            case PHONE -> messages.get("search.field.phone");
            case COMPANY -> messages.get("search.field.company");
            case EMAIL -> messages.get("search.field.email");
            case TAG -> messages.get("search.field.tag");
            case DETAILS -> messages.get("search.field.details");
        };
    }

    /// The same match in a text that fits a line.
    static Match shortened(Match match) {
        var from = match.from() > AROUND ? match.from() - AROUND : 0;
        var to = Math.min(match.text().length(), match.to() + AROUND);
        var before = from > 0 ? "…" : "";
        var after = to < match.text().length() ? "…" : "";
        var text = before + match.text().substring(from, to).replace('\n', ' ') + after;
        var start = match.from() - from + before.length();
        return new Match(match.field(), text, start, start + match.to() - match.from());
    }
}
