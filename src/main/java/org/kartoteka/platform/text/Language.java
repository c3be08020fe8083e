package org.kartoteka.platform.text;

import java.util.Locale;

/// A language the program speaks whole.
public enum Language {
    RUSSIAN("ru"),
    ENGLISH("en");

    private final Locale locale;

    Language(String code) {
        this.locale = Locale.of(code);
    }

    public Locale locale() {
        return locale;
    }

    /// ISO 639-1, as settings and the command line write it.
    public String code() {
        return locale.getLanguage();
    }

    /// Russian where the system speaks Russian, English elsewhere.
    public static Language of(Locale locale) {
        return "ru".equals(locale.getLanguage()) ? RUSSIAN : ENGLISH;
    }
}
