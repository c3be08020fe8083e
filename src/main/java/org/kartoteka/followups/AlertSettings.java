package org.kartoteka.followups;

/// The stored [AlertRules]. What changes them belongs inside a step; each method blocks.
public interface AlertSettings {

    AlertRules rules();

    void put(AlertRules rules);
}
