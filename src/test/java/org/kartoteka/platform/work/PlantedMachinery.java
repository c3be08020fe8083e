package org.kartoteka.platform.work;

import org.kartoteka.clients.Client;

/// Breaks the rule of the platform, for the test of that rule.
final class PlantedMachinery {

    Client knowsAFeature;
}
