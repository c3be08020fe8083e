package org.kartoteka.occasions.wording;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a template may have filled in, by its name in either language.
public enum TemplateField {
    SALUTATION("обращение", "salutation", false),
    GIVEN("имя", "name", true),
    POLITE("имя отчество", "name patronymic", true),
    FAMILY("фамилия", "surname", true),
    GIVEN_FAMILY("имя фамилия", "name surname", true),
    FULL("полное имя", "full name", true),
    COMPANY("компания", "company", false),
    /// The number alone: «50».
    YEARS("лет", "years", false),
    /// The number with its noun, «50 лет», «33 года»; in English the number.
    AGE("возраст", "age", false),
    /// «50-й», “50th”.
    YEARS_ORDINAL("который", "nth", false),
    OCCASION("повод", "occasion", false),
    LINK("ссылка", "link", false);

    private final String russian;
    private final String english;
    private final boolean declines;

    TemplateField(String russian, String english, boolean declines) {
        this.russian = russian;
        this.english = english;
        this.declines = declines;
    }

    public String russian() {
        return russian;
    }

    public String english() {
        return english;
    }

    /// Whether it may be put into a case.
    public boolean declines() {
        return declines;
    }

    /// @param name in either language; capitals and further blanks do not matter
    static Optional<TemplateField> named(String name) {
        var plain = name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return Stream.of(values())
                .filter(field -> field.russian.equals(plain) || field.english.equals(plain))
                .findFirst();
    }
}
