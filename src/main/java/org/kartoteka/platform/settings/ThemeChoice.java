package org.kartoteka.platform.settings;

/// How the program looks: as the system does, or as the person said.
public enum ThemeChoice {
    SYSTEM,
    LIGHT,
    DARK
}
