package org.kartoteka.satisfaction;

/// Which scores a measure has, and what counts as low on it.
public final class Scale {

    /// A client who gives this or less would not recommend us: a detractor.
    private static final int DETRACTS_TO = 6;

    /// The width of five steps, in which the person's rules are told.
    private static final double USUAL_WIDTH = 4;

    private Scale() {}

    public static int lowest(Measure measure) {
        return measure == Measure.NPS ? 0 : 1;
    }

    public static int highest(Measure measure) {
        return measure == Measure.NPS ? 10 : 5;
    }

    public static boolean holds(Measure measure, int score) {
        return score >= lowest(measure) && score <= highest(measure);
    }

    /// Whether a score asks to be answered for: by the person's rule on five steps, and from 0 to
    /// 10 that of a detractor.
    public static boolean isLow(Measure measure, double score, SatisfactionRules rules) {
        return score <= (measure == Measure.NPS ? DETRACTS_TO : rules.lowScore());
    }

    /// How much a score must lie below the client's own mean to count as a drop, in points of the
    /// measure: the person's rule is for five steps, and eleven steps are as much wider.
    static double drop(Measure measure, SatisfactionRules rules) {
        return rules.drop() * (highest(measure) - lowest(measure)) / USUAL_WIDTH;
    }
}
