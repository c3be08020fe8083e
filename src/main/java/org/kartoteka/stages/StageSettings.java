package org.kartoteka.stages;

/// The thresholds as they are kept. What changes them belongs inside a step; each method blocks.
public interface StageSettings {

    StageThresholds thresholds();

    /// @param amount one that the threshold allows
    void set(StageThreshold threshold, int amount);
}
