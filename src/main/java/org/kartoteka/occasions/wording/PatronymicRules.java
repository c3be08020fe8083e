package org.kartoteka.occasions.wording;

import java.util.Optional;
import java.util.regex.Pattern;

/// What a patronymic says and how it declines.
///
/// Source: «Русская грамматика» (1980), on the declension of names; «Письмовник» of gramota.ru on
/// «оглы» and «кызы», which do not decline.
final class PatronymicRules {

    private static final Pattern SON_OF = Pattern.compile(".*[\\s\\-](оглы|оглу|угли|улы|уулу)");
    private static final Pattern DAUGHTER_OF = Pattern.compile(".*[\\s\\-](кызы|гызы|кизи)");
    private static final Pattern MALE = Pattern.compile("[а-я]+(ович|евич|ич|ыч)");
    private static final Pattern FEMALE = Pattern.compile("[а-я]+(овна|евна|ична)");
    private static final Pattern LATIN_MALE = Pattern.compile("[a-z'’]+(ovich|evich|ich)");
    private static final Pattern LATIN_FEMALE = Pattern.compile("[a-z'’]+(ovna|evna|ichna)");

    private final NameLists lists;

    PatronymicRules(NameLists lists) {
        this.lists = lists;
    }

    /// The gender of the one who bears it, unknown if it is no patronymic.
    Gender gender(String key) {
        if (MALE.matcher(key).matches()
                || SON_OF.matcher(key).matches()
                || LATIN_MALE.matcher(key).matches()) {
            return Gender.MALE;
        }
        return FEMALE.matcher(key).matches()
                        || DAUGHTER_OF.matcher(key).matches()
                        || LATIN_FEMALE.matcher(key).matches()
                ? Gender.FEMALE
                : Gender.UNKNOWN;
    }

    /// Whether the whole patronymic, «Гасан оглы», keeps its form.
    boolean isFixed(String key) {
        return SON_OF.matcher(key).matches() || DAUGHTER_OF.matcher(key).matches();
    }

    /// @return empty if it is no patronymic of one word
    Optional<Paradigm> paradigm(String key) {
        return switch (gender(key)) {
            case MALE -> Optional.of(male(key));
            case FEMALE -> Optional.of(Paradigm.A);
            case UNKNOWN -> Optional.empty();
        };
    }

    private Paradigm male(String key) {
        if (lists.has("patronymic stressed", key)) {
            return Paradigm.HARD;
        }
        var stressBefore =
                key.endsWith("ович")
                        || key.endsWith("евич")
                        || key.endsWith("ыч")
                        || lists.has("patronymic unstressed", key);
        return stressBefore ? Paradigm.HUSHING : Paradigm.HUSHING_STRESS_UNKNOWN;
    }
}
