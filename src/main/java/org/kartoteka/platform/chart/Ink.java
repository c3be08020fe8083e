package org.kartoteka.platform.chart;

/// What a mark is painted in. The first four go from light to dark on paper, so that they are told
/// apart without colour as well.
public enum Ink {
    FIRST("-chart-first"),
    SECOND("-chart-second"),
    THIRD("-chart-third"),
    FOURTH("-chart-fourth"),
    /// Hatched: what is over.
    ENDED("-chart-ended"),
    /// What is not known yet.
    UNKNOWN("-chart-unknown"),
    /// The one thing a chart is about.
    MAIN("-chart-main");

    private final String token;

    Ink(String token) {
        this.token = token;
    }

    /// Its name in the style sheets.
    String token() {
        return token;
    }
}
