package org.kartoteka.occasions;

/// What the person settled about occasions, kept in the base. What changes it belongs inside a
/// step; each method blocks.
public interface OccasionSettings {

    OccasionRules rules();

    void put(OccasionRules rules);
}
