package org.kartoteka.occasions.wording;

/// How a text speaks: with «Вы» and the patronymic, or with «ты» and the name among friends.
public enum Tone {
    FORMAL,
    FRIENDLY
}
