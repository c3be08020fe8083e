package org.kartoteka.cli;

import org.kartoteka.platform.text.Language;

import java.util.Arrays;
import java.util.Optional;

/// A line to log, on its way to the program that has the base open.
///
/// @param language in which the answer is to be given
public record LogRequest(Language language, String line) {

    private static final String VERB = "log";

    /// As one program writes it to another.
    String written() {
        return VERB + " " + language.code() + " " + line;
    }

    /// What [#written] gave; empty if it is something else.
    public static Optional<LogRequest> read(String written) {
        return Arrays.stream(Language.values())
                .filter(language -> written.startsWith(VERB + " " + language.code() + " "))
                .map(
                        language ->
                                new LogRequest(
                                        language,
                                        written.substring(
                                                VERB.length() + language.code().length() + 2)))
                .findFirst();
    }
}
