package org.kartoteka.cli;

import org.kartoteka.platform.text.Language;

import java.util.Optional;
import java.util.stream.Stream;

/// The language that the command line asks for, read before all else, because all else is said in
/// it.
///
/// @param written what stands behind `--lang`, empty where nothing does
public record LanguageChoice(String written) {

    private static final String OPTION = "--lang";

    public static LanguageChoice in(String... arguments) {
        for (var i = 0; i < arguments.length; i++) {
            if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
                return new LanguageChoice(arguments[i + 1]);
            }
            if (arguments[i].startsWith(OPTION + "=")) {
                return new LanguageChoice(arguments[i].substring(OPTION.length() + 1));
            }
        }
        return new LanguageChoice("");
    }

    public Optional<Language> language() {
        return Stream.of(Language.values())
                .filter(known -> known.code().equalsIgnoreCase(written))
                .findFirst();
    }

    boolean isUnknown() {
        return !written.isEmpty() && language().isEmpty();
    }
}
