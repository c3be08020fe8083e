package org.kartoteka.stages;

/// A number that a rule of the assistant or a win-back turns on, which a person may change.
public enum StageThreshold {
    /// Days of each of the two periods whose talks are compared.
    GROWTH_DAYS(90, 7, 365),
    /// Purchases without which a growing number of talks says nothing.
    GROWTH_PURCHASES(2, 0, 100),
    /// Months without talk and purchase after which an end is asked about.
    SILENT_MONTHS(12, 1, 120),
    /// Days for which a bad score, or a talk that went badly, weighs.
    RISK_DAYS(90, 7, 730),
    /// Days of silence under which no silence is unusual.
    RISK_SILENCE_DAYS(30, 1, 365),
    /// Days for which a proposal put off is not made again.
    LATER_DAYS(90, 1, 730),
    /// Days from the end of a relationship to the win-back; 0 for none.
    WIN_BACK_REQUIREMENTS_CHANGED(180, 0, 3650),
    WIN_BACK_BETTER_ANALOGUE(90, 0, 3650),
    WIN_BACK_DISSATISFIED(30, 0, 3650),
    WIN_BACK_OTHER(90, 0, 3650);

    private final int shipped;
    private final int least;
    private final int most;

    StageThreshold(int shipped, int least, int most) {
        this.shipped = shipped;
        this.least = least;
        this.most = most;
    }

    public int shipped() {
        return shipped;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    public boolean allows(int amount) {
        return amount >= least && amount <= most;
    }
}
