package org.kartoteka.cli;

import org.kartoteka.platform.text.Language;

import java.util.ResourceBundle;

/// What `--help` says of commands and options, one bundle per language.
final class UsageTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private UsageTexts() {}

    static ResourceBundle in(Language language) {
        return ResourceBundle.getBundle(
                "org.kartoteka.cli.usage",
                language.locale(),
                UsageTexts.class.getClassLoader(),
                NO_FALLBACK);
    }
}
