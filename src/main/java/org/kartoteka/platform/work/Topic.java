package org.kartoteka.platform.work;

/// The kinds of data whose change is announced.
public enum Topic {
    CLIENTS,
    INTERACTIONS,
    FOLLOW_UPS,
    PROMISES,
    CHANNELS,
    OCCASIONS,
    GIFTS,
    TEXTS,
    COURTESIES,
    CADENCES,
    PHRASES,
    SALES,
    STAGES,
    SATISFACTION,
    JOURNEYS,
    RULES,
    HISTORY,
    SETTINGS
}
