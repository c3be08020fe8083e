package org.kartoteka.platform.chart;

/// As what a chart can be saved.
public enum ChartFormat {
    /// A picture of dots.
    PNG("png"),
    /// A picture of shapes, with its words as words.
    SVG("svg"),
    /// A page of A4 across, with the table behind it.
    PDF("pdf"),
    /// The figures alone.
    CSV("csv");

    private final String ending;

    ChartFormat(String ending) {
        this.ending = ending;
    }

    /// Of the name of a file, without the dot.
    public String ending() {
        return ending;
    }
}
