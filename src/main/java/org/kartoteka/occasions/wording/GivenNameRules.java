package org.kartoteka.occasions.wording;

import java.util.Optional;

/// How a given name declines.
///
/// Sources: Розенталь, «Справочник по правописанию и литературной правке», § 151; Калакуцкая,
/// «Склонение фамилий и личных имён в русском литературном языке» (1984).
final class GivenNameRules {

    private final NameLists lists;

    GivenNameRules(NameLists lists) {
        this.lists = lists;
    }

    boolean isKnown(String key) {
        return lists.has("given male home", key)
                || lists.has("given female home", key)
                || lists.has("given both", key)
                || lists.has("given male foreign", key)
                || lists.has("given female foreign", key);
    }

    /// Whether Russian speakers usually bear it, so that the surname beside it follows the rules
    /// for Russian ones.
    boolean isAtHome(String key) {
        return lists.has("given male home", key)
                || lists.has("given female home", key)
                || lists.has("given both", key) && !lists.has("given male foreign", key);
    }

    /// @return empty if no rule is sure
    Optional<Paradigm> paradigm(String key, Gender gender) {
        if (NameWord.syllables(key) == 0
                || gender != Gender.FEMALE && lists.has("given unsure", key)) {
            return Optional.empty();
        }
        return switch (key.charAt(key.length() - 1)) {
            case 'о', 'у', 'ы', 'э', 'е', 'и', 'ю' -> Optional.of(Paradigm.FIXED);
            case 'а' -> onA(key);
            case 'я' -> Optional.of(onYa(key));
            default ->
                    switch (gender) {
                        case MALE -> male(key);
                        case FEMALE -> femaleConsonant(key);
                        case UNKNOWN -> Optional.empty();
                    };
        };
    }

    private Optional<Paradigm> onA(String key) {
        if (key.length() < 3) {
            return Optional.empty();
        }
        var before = key.charAt(key.length() - 2);
        if (NameWord.isVowel(before)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (before) {
                    case 'г', 'к', 'х' -> Paradigm.A_VELAR;
                    case 'ж', 'ш', 'ч', 'щ' ->
                            isKnown(key) ? Paradigm.A_HUSHING : Paradigm.A_HUSHING_STRESS_UNKNOWN;
                    case 'ц' -> key.endsWith("ица") ? Paradigm.A_TS : Paradigm.A_TS_STRESS_UNKNOWN;
                    default -> Paradigm.A;
                });
    }

    private Paradigm onYa(String key) {
        if (key.equals("илья")) {
            return Paradigm.ILYA;
        }
        if (key.endsWith("ия")) {
            return lists.has("given -iya", key) ? Paradigm.IYA : Paradigm.IYA_STRESS_UNKNOWN;
        }
        return Paradigm.YA;
    }

    private Optional<Paradigm> femaleConsonant(String key) {
        if (!key.endsWith("ь") || lists.has("given female soft, not declined", key)) {
            return Optional.of(Paradigm.FIXED);
        }
        return lists.has("given female soft, declined", key)
                ? Optional.of(Paradigm.FEMALE_SOFT)
                : Optional.empty();
    }

    private Optional<Paradigm> male(String key) {
        switch (key) {
            case "лев":
                return Optional.of(Paradigm.LEV);
            case "павел":
                return Optional.of(Paradigm.PAVEL);
            case "петр":
                return Optional.of(Paradigm.PETR);
            default:
        }
        if (lists.has("given -yok", key)) {
            return Optional.of(Paradigm.YOK);
        }
        if (key.endsWith("ий") && NameWord.syllables(key) > 1) {
            return Optional.of(Paradigm.IY);
        }
        var mayLoseVowel =
                key.endsWith("ок")
                        || key.endsWith("ек")
                        || key.endsWith("ец")
                        || key.endsWith("ел");
        if (mayLoseVowel && NameWord.syllables(key) > 1 && !isKnown(key)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (key.charAt(key.length() - 1)) {
                    case 'й', 'ь' -> Paradigm.SOFT;
                    case 'ж', 'ш', 'ч', 'щ', 'ц' ->
                            isKnown(key) ? Paradigm.HUSHING : Paradigm.HUSHING_STRESS_UNKNOWN;
                    default -> Paradigm.HARD;
                });
    }
}
