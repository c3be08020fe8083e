package org.kartoteka.cadence;

/// What the person settled about calls by cadence, kept in the base. What changes it belongs inside
/// a step; each method blocks.
public interface CadenceSettings {

    CadenceRules rules();

    void put(CadenceRules rules);
}
