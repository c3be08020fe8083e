package org.kartoteka.occasions.wording;

import java.util.List;
import java.util.Optional;

/// The endings that a class of names takes.
///
/// Written as in a grammar: how many letters fall off, then genitive, dative, accusative,
/// instrumental, prepositional. `?` stands for a form of which the class is not sure, `-` for no
/// ending. Source: «Русская грамматика» (1980), on the declension of nouns and adjectives.
enum Paradigm {
    /// «Хемингуэй» of a woman, «Шевченко».
    FIXED(0, "- - - - -"),
    /// «Иван».
    HARD(0, "а у а ом е"),
    /// «Абрамович», «Жорж», «Кац».
    HUSHING(0, "а у а ем е"),
    /// «Бабич»: the stress, which decides on -ом or -ем, is not known.
    HUSHING_STRESS_UNKNOWN(0, "а у а ? е"),
    /// «Иванов», «Пушкин».
    POSSESSIVE(0, "а у а ым е"),
    /// A name on -ов or -ин that may be foreign.
    POSSESSIVE_OR_HARD(0, "а у а ? е"),
    /// «Игорь», «Сергей», «Цой».
    SOFT(1, "я ю я ем е"),
    /// «Юрий».
    IY(1, "я ю я ем и"),
    /// «Лев».
    LEV(2, "ьва ьву ьва ьвом ьве"),
    /// «Павел».
    PAVEL(2, "ла лу ла лом ле"),
    /// «Пётр».
    PETR(3, "етра етру етра етром етре"),
    /// «Витёк».
    YOK(2, "ька ьку ька ьком ьке"),
    /// «Белый», «Толстой».
    ADJECTIVE(2, "ого ому ого ым ом"),
    /// «Чайковский», «Тихий», «Большой».
    ADJECTIVE_VELAR(2, "ого ому ого им ом"),
    /// «Рыжий», «Синий».
    ADJECTIVE_SOFT(2, "его ему его им ем"),
    /// «Чайковская», «Белая».
    ADJECTIVE_AYA(2, "ой ой ую ой ой"),
    /// «Рыжая».
    ADJECTIVE_AYA_SOFT(2, "ей ей ую ей ей"),
    /// «Лежачая» or «Большая»: the stress is not known.
    ADJECTIVE_AYA_STRESS_UNKNOWN(2, "? ? ую ? ?"),
    /// «Синяя».
    ADJECTIVE_YAYA(2, "ей ей юю ей ей"),
    /// «Иванова», «Пушкина».
    POSSESSIVE_A(1, "ой ой у ой ой"),
    /// «Калина» of a woman.
    POSSESSIVE_OR_NOUN_A(1, "? ? у ой ?"),
    /// «Анна».
    A(1, "ы е у ой е"),
    /// «Ольга».
    A_VELAR(1, "и е у ой е"),
    /// «Наташа».
    A_HUSHING(1, "и е у ей е"),
    /// «Олеша» or «Лапша»: the stress is not known.
    A_HUSHING_STRESS_UNKNOWN(1, "и е у ? е"),
    /// «Милица», «Синица».
    A_TS(1, "ы е у ей е"),
    A_TS_STRESS_UNKNOWN(1, "ы е у ? е"),
    /// «Зоя», «Наталья».
    YA(1, "и е ю ей е"),
    /// «Мария», «Данелия».
    IYA(1, "и и ю ей и"),
    /// «Зульфия»: the ending may be stressed.
    IYA_STRESS_UNKNOWN(1, "и ? ю ? ?"),
    /// «Илья».
    ILYA(1, "и е ю ёй е"),
    /// «Любовь».
    FEMALE_SOFT(1, "и и ь ью и");

    private static final String UNSURE = "?";
    private static final String NO_ENDING = "-";

    private final int cut;
    private final List<String> endings;

    Paradigm(int cut, String endings) {
        this.cut = cut;
        this.endings = List.of(endings.split(" "));
    }

    /// @return empty if the class is not sure of this case
    Optional<String> form(NameWord word, GrammaticalCase grammaticalCase) {
        if (grammaticalCase == GrammaticalCase.NOMINATIVE || this == FIXED) {
            return Optional.of(word.written());
        }
        var ending = endings.get(grammaticalCase.ordinal() - 1);
        return ending.equals(UNSURE)
                ? Optional.empty()
                : word.with(cut, ending.equals(NO_ENDING) ? "" : ending);
    }
}
