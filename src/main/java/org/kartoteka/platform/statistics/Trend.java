package org.kartoteka.platform.statistics;

/// Which way a row of figures goes, if it goes any way that chance would not.
public enum Trend {
    RISING,
    FALLING,
    /// No change that can be told from chance.
    NONE_TELLABLE
}
