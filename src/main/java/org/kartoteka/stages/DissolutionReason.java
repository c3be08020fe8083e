package org.kartoteka.stages;

/// Why a relationship ended.
public enum DissolutionReason {
    /// What the client needs has changed.
    REQUIREMENTS_CHANGED,
    /// Someone offers the like, better in quality or technology.
    BETTER_ANALOGUE,
    /// The service did not satisfy.
    DISSATISFIED,
    /// In words.
    OTHER;

    /// How long to wait before the client is asked back.
    public StageThreshold winBackDelay() {
        return switch (this) {
            case REQUIREMENTS_CHANGED -> StageThreshold.WIN_BACK_REQUIREMENTS_CHANGED;
            case BETTER_ANALOGUE -> StageThreshold.WIN_BACK_BETTER_ANALOGUE;
            case DISSATISFIED -> StageThreshold.WIN_BACK_DISSATISFIED;
            case OTHER -> StageThreshold.WIN_BACK_OTHER;
        };
    }
}
