package org.kartoteka.interactions;

import org.kartoteka.clients.PlantedRoot;

/// Half of a cycle of features, for the test of that rule.
public final class PlantedCycle {

    PlantedRoot back;
}
