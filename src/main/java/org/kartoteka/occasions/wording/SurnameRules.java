package org.kartoteka.occasions.wording;

import java.util.Optional;
import java.util.Set;

/// What a surname says and how it declines.
///
/// Sources: Розенталь, «Справочник по правописанию и литературной правке», § 151; Калакуцкая,
/// «Склонение фамилий и личных имён в русском литературном языке» (1984). Where these leave a
/// choice, or where the form hangs on a stress that letters do not show, the rules say that they
/// are not sure.
final class SurnameRules {

    private static final Set<String> MALE_ENDINGS = Set.of("ов", "ев");
    private static final Set<String> FEMALE_ENDINGS = Set.of("ова", "ева");
    private static final Set<String> LIKELY_MALE = Set.of("ин", "ын");
    private static final Set<String> LIKELY_FEMALE = Set.of("ина", "ына");

    private final NameLists lists;

    SurnameRules(NameLists lists) {
        this.lists = lists;
    }

    /// What the ending says about the gender of the one who bears the name.
    GenderReading gender(String key) {
        if (NameWord.syllables(key) < 2 && !key.equals("львов")
                || lists.has("surname noun -ova, -ina", key)
                || lists.has("surname unsure", key)
                || lists.has("surname foreign -ov, -in", key)) {
            return GenderReading.NONE;
        }
        if (key.endsWith("ский") || key.endsWith("цкий") || endsWithOneOf(key, MALE_ENDINGS)) {
            return GenderReading.sure(Gender.MALE);
        }
        if (key.endsWith("ская") || key.endsWith("цкая") || endsWithOneOf(key, FEMALE_ENDINGS)) {
            return GenderReading.sure(Gender.FEMALE);
        }
        if (endsWithOneOf(key, LIKELY_MALE)) {
            return GenderReading.likely(Gender.MALE);
        }
        return endsWithOneOf(key, LIKELY_FEMALE)
                ? GenderReading.likely(Gender.FEMALE)
                : GenderReading.NONE;
    }

    /// Whether a first part of a double surname is a surname of its own, and so declines.
    ///
    /// @return empty if that is not sure
    Optional<Paradigm> firstPart(String key, Gender gender, boolean atHome) {
        if (lists.has("surname first part not declined", key)) {
            return Optional.of(Paradigm.FIXED);
        }
        var surname =
                gender(key).gender() != Gender.UNKNOWN
                        || key.endsWith("ый")
                        || key.endsWith("ой")
                        || key.endsWith("ко")
                        || key.endsWith("ая");
        return surname || gender == Gender.FEMALE && !isOnVowel(key)
                ? paradigm(key, gender, atHome)
                : Optional.empty();
    }

    boolean isParticle(String word) {
        return lists.has("surname particle", NameWord.key(word));
    }

    /// @param atHome whether given name or patronymic are such as Russian speakers bear
    /// @return empty if no rule is sure
    Optional<Paradigm> paradigm(String key, Gender gender, boolean atHome) {
        if (lists.has("surname not declined", key)) {
            return Optional.of(Paradigm.FIXED);
        }
        if (lists.has("surname unsure", key) || NameWord.syllables(key) == 0) {
            return Optional.empty();
        }
        return switch (key.charAt(key.length() - 1)) {
            case 'о', 'у', 'ы', 'э', 'е', 'и', 'ю' -> Optional.of(Paradigm.FIXED);
            case 'а' -> onA(key, gender, atHome);
            case 'я' -> onYa(key, gender, atHome);
            default -> onConsonant(key, gender, atHome);
        };
    }

    private Optional<Paradigm> onA(String key, Gender gender, boolean atHome) {
        if (key.length() < 3) {
            return Optional.empty();
        }
        var before = key.charAt(key.length() - 2);
        if (NameWord.isVowel(before)) {
            return Optional.of(Paradigm.FIXED);
        }
        if (endsWithOneOf(key, FEMALE_ENDINGS) || endsWithOneOf(key, LIKELY_FEMALE)) {
            return possessiveOnA(key, gender, atHome);
        }
        if (key.endsWith("ска") || key.endsWith("цка")) {
            return gender == Gender.MALE && atHome
                    ? Optional.of(Paradigm.A_VELAR)
                    : Optional.empty();
        }
        if (!atHome && !lists.has("surname noun foreign -a, -ya", key)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (before) {
                    case 'г', 'к', 'х' -> Paradigm.A_VELAR;
                    case 'ж', 'ш', 'ч', 'щ' -> Paradigm.A_HUSHING_STRESS_UNKNOWN;
                    case 'ц' -> key.endsWith("ица") ? Paradigm.A_TS : Paradigm.A_TS_STRESS_UNKNOWN;
                    default -> Paradigm.A;
                });
    }

    private Optional<Paradigm> possessiveOnA(String key, Gender gender, boolean atHome) {
        var noun = lists.has("surname noun -ova, -ina", key);
        if (gender == Gender.MALE) {
            return noun ? Optional.of(Paradigm.A) : Optional.empty();
        }
        var certain =
                gender == Gender.FEMALE
                        && !noun
                        && (NameWord.syllables(key) > 2 || key.equals("львова"))
                        && (atHome || endsWithOneOf(key, FEMALE_ENDINGS));
        return Optional.of(certain ? Paradigm.POSSESSIVE_A : Paradigm.POSSESSIVE_OR_NOUN_A);
    }

    private Optional<Paradigm> onYa(String key, Gender gender, boolean atHome) {
        if (key.endsWith("ая") || key.endsWith("яя")) {
            return gender == Gender.FEMALE && NameWord.syllables(key) > 2
                    ? adjectiveOnYa(key, atHome)
                    : Optional.empty();
        }
        if (key.endsWith("ия")) {
            return NameWord.syllables(key) > 2 ? Optional.of(Paradigm.IYA) : Optional.empty();
        }
        return atHome || lists.has("surname noun foreign -a, -ya", key)
                ? Optional.of(Paradigm.YA)
                : Optional.empty();
    }

    private Optional<Paradigm> adjectiveOnYa(String key, boolean atHome) {
        if (key.endsWith("яя")) {
            return Optional.of(Paradigm.ADJECTIVE_YAYA);
        }
        if (lists.has("surname adjective -aya, soft", key)) {
            return Optional.of(Paradigm.ADJECTIVE_AYA_SOFT);
        }
        if ("жшчщ".indexOf(key.charAt(key.length() - 3)) >= 0) {
            return Optional.of(Paradigm.ADJECTIVE_AYA_STRESS_UNKNOWN);
        }
        var certain =
                key.endsWith("ская")
                        || key.endsWith("цкая")
                        || lists.has("surname adjective -aya, stem known", key)
                        || atHome && endsWithOneOf(key, Set.of("ная", "тая", "вая"));
        return certain ? Optional.of(Paradigm.ADJECTIVE_AYA) : Optional.empty();
    }

    private Optional<Paradigm> onConsonant(String key, Gender gender, boolean atHome) {
        if (gender == Gender.FEMALE) {
            return Optional.of(Paradigm.FIXED);
        }
        if (key.endsWith("ых") || key.endsWith("их")) {
            return genitivePlural(key, gender);
        }
        if (gender == Gender.UNKNOWN) {
            return Optional.empty();
        }
        return switch (key.charAt(key.length() - 1)) {
            case 'й' -> maleOnY(key, atHome);
            case 'ь' -> maleOnSoftSign(key);
            case 'ж', 'ш', 'ч', 'щ' -> Optional.of(maleOnHushing(key));
            case 'ц' -> maleOnTs(key);
            case 'в', 'н' -> Optional.of(maleOnVorN(key, atHome));
            case 'к', 'л' ->
                    mayLoseVowel(key) && !lists.has("surname keeps its vowel", key)
                            ? Optional.empty()
                            : Optional.of(Paradigm.HARD);
            default -> Optional.of(Paradigm.HARD);
        };
    }

    /// «Седых» and «Долгих» keep their form; «Дитрих» is a noun.
    private static Optional<Paradigm> genitivePlural(String key, Gender gender) {
        if (NameWord.syllables(key) < 2) {
            return Optional.empty();
        }
        if (key.endsWith("ых") || endsWithOneOf(key, Set.of("ких", "гих", "хих", "ших", "щих"))) {
            return Optional.of(Paradigm.FIXED);
        }
        return gender == Gender.MALE && endsWithOneOf(key, Set.of("рих", "лих", "дих"))
                ? Optional.of(Paradigm.HARD)
                : Optional.empty();
    }

    private Optional<Paradigm> maleOnY(String key, boolean atHome) {
        if (lists.has("surname noun -oy", key)) {
            return Optional.of(Paradigm.SOFT);
        }
        if (NameWord.syllables(key) > 1 && key.endsWith("ый")) {
            return Optional.of(Paradigm.ADJECTIVE);
        }
        if (key.endsWith("ой")) {
            return adjectiveOnOy(key, atHome);
        }
        if (key.endsWith("ий")) {
            return onIy(key);
        }
        return Optional.of(Paradigm.SOFT);
    }

    private static Optional<Paradigm> adjectiveOnOy(String key, boolean atHome) {
        var certain = NameWord.syllables(key) > 1 && (atHome || key.endsWith("ской"));
        if (!certain) {
            return Optional.empty();
        }
        var velar = "гкхжшчщ".indexOf(key.charAt(key.length() - 3)) >= 0;
        return Optional.of(velar ? Paradigm.ADJECTIVE_VELAR : Paradigm.ADJECTIVE);
    }

    private Optional<Paradigm> onIy(String key) {
        if (NameWord.syllables(key) < 2) {
            return Optional.empty();
        }
        if (lists.has("surname adjective -ny", key)) {
            return Optional.of(Paradigm.ADJECTIVE_SOFT);
        }
        if (lists.has("given male home", key)) {
            return Optional.of(Paradigm.IY);
        }
        return switch (key.charAt(key.length() - 3)) {
            case 'г', 'к', 'х' -> Optional.of(Paradigm.ADJECTIVE_VELAR);
            case 'ж', 'ш', 'ч', 'щ' -> Optional.of(Paradigm.ADJECTIVE_SOFT);
            default -> Optional.empty();
        };
    }

    private static Optional<Paradigm> maleOnSoftSign(String key) {
        var unsure = endsWithOneOf(key, Set.of("ень", "оть", "овь", "жь", "шь", "чь", "щь"));
        return unsure ? Optional.empty() : Optional.of(Paradigm.SOFT);
    }

    private Paradigm maleOnHushing(String key) {
        if (lists.has("surname stressed hushing", key)) {
            return Paradigm.HARD;
        }
        return key.endsWith("ович") || key.endsWith("евич")
                ? Paradigm.HUSHING
                : Paradigm.HUSHING_STRESS_UNKNOWN;
    }

    private static Optional<Paradigm> maleOnTs(String key) {
        if (key.endsWith("ец")) {
            return Optional.empty();
        }
        var stressBefore =
                key.endsWith("иц")
                        || NameWord.syllables(key) == 1
                        || !NameWord.isVowel(key.charAt(key.length() - 2));
        return Optional.of(stressBefore ? Paradigm.HUSHING : Paradigm.HUSHING_STRESS_UNKNOWN);
    }

    private Paradigm maleOnVorN(String key, boolean atHome) {
        if (lists.has("surname foreign -ov, -in", key)) {
            return Paradigm.HARD;
        }
        if (!endsWithOneOf(key, MALE_ENDINGS) && !endsWithOneOf(key, LIKELY_MALE)) {
            return Paradigm.HARD;
        }
        var certain =
                atHome
                        && (NameWord.syllables(key) > 1 || key.equals("львов"))
                        && !lists.has("given male home", key);
        return certain ? Paradigm.POSSESSIVE : Paradigm.POSSESSIVE_OR_HARD;
    }

    /// «Волчок», «Чапек», «Щегол»: in some the vowel is lost, in others not.
    private static boolean mayLoseVowel(String key) {
        return key.endsWith("ел")
                || NameWord.syllables(key) > 1 && endsWithOneOf(key, Set.of("ок", "ек", "ол"));
    }

    private static boolean isOnVowel(String key) {
        return NameWord.isVowel(key.charAt(key.length() - 1));
    }

    private static boolean endsWithOneOf(String key, Set<String> endings) {
        return endings.stream().anyMatch(key::endsWith);
    }
}
