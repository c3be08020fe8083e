package org.kartoteka.satisfaction;

/// The stored rules. Each method blocks.
public interface SatisfactionSettings {

    SatisfactionRules rules();

    /// Belongs inside a step.
    void put(SatisfactionRules rules);
}
