package org.kartoteka.occasions.wording;

import org.kartoteka.platform.text.Language;

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

    public String name(Language language) {
        return language == Language.RUSSIAN ? russian : english;
    }

    /// The field as a template has it: `{имя отчество:вин}`; the nominative is not said.
    ///
    /// @throws IllegalArgumentException for another case of a field that has none
    public String written(GrammaticalCase grammaticalCase, Language language) {
        if (grammaticalCase == GrammaticalCase.NOMINATIVE) {
            return "{" + name(language) + "}";
        }
        if (!declines) {
            throw new IllegalArgumentException(this + " has no cases");
        }
        return "{" + name(language) + ":" + CaseName.of(grammaticalCase, language) + "}";
    }

    /// Whether it may be put into a case.
    public boolean declines() {
        return declines;
    }

    /// Whether it can have a value in a text of this kind: a thank-you has no number of years.
    public boolean isKnownFor(GreetingKind kind) {
        return switch (this) {
            case SALUTATION, GIVEN, POLITE, FAMILY, GIVEN_FAMILY, FULL, COMPANY -> true;
            case YEARS, AGE, YEARS_ORDINAL ->
                    switch (kind) {
                        case BIRTHDAY, JUBILEE, COMPANY_ANNIVERSARY, OTHER -> true;
                        case NAME_DAY, NEW_YEAR, THANKS, REVIEW_REQUEST, ANSWER -> false;
                    };
            case OCCASION -> kind == GreetingKind.OTHER;
            case LINK -> kind == GreetingKind.REVIEW_REQUEST;
        };
    }

    /// @param name in either language; capitals and further blanks do not matter
    static Optional<TemplateField> named(String name) {
        var plain = name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return Stream.of(values())
                .filter(field -> field.russian.equals(plain) || field.english.equals(plain))
                .findFirst();
    }
}
