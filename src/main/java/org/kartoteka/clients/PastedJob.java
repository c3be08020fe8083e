package org.kartoteka.clients;

import org.kartoteka.clients.PasteWords.Kind;

import java.util.Optional;
import java.util.regex.Pattern;

/// A position, the company it is held at, or both, as one piece of a signature names them.
///
/// @param position or empty
/// @param company or empty
record PastedJob(String position, String company) {

    private static final String OPENING_QUOTES = "«\"“„";
    private static final Pattern QUOTED = Pattern.compile("[«\"“„].+[»\"”“]");
    private static final Pattern AT_COMPANY =
            Pattern.compile(
                    "(.+?)\\s+(?:at|@|в компании|компании)\\s+(.+)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// @return empty if there is neither a word of a position nor a legal form or a name in quotes
    static Optional<PastedJob> read(String text, PasteWords vocabulary) {
        if (vocabulary.has(Kind.LEGAL, text) || QUOTED.matcher(text).find()) {
            return Optional.of(withCompany(text, vocabulary));
        }
        return vocabulary.has(Kind.POSITION, text)
                ? Optional.of(withPosition(text, vocabulary))
                : Optional.empty();
    }

    /// «Директор ООО "Ромашка"»: the position ends where the company begins.
    private static PastedJob withCompany(String text, PasteWords vocabulary) {
        var start = companyStart(text, vocabulary);
        var before = PasteShapes.withoutEdges(text.substring(0, start));
        return vocabulary.has(Kind.POSITION, before)
                ? new PastedJob(before, text.substring(start))
                : new PastedJob("", text);
    }

    private static int companyStart(String text, PasteWords vocabulary) {
        var from = 0;
        for (var word : text.split("(?<=\\s)")) {
            if (vocabulary.is(Kind.LEGAL, word) || OPENING_QUOTES.indexOf(word.charAt(0)) >= 0) {
                return from;
            }
            from += word.length();
        }
        return 0;
    }

    private static PastedJob withPosition(String text, PasteWords vocabulary) {
        var both = AT_COMPANY.matcher(text);
        return both.matches() && vocabulary.has(Kind.POSITION, both.group(1))
                ? new PastedJob(both.group(1), both.group(2))
                : new PastedJob(text, "");
    }
}
