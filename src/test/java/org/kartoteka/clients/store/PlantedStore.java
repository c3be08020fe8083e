package org.kartoteka.clients.store;

/// What no feature's root may know, for the test of that rule.
public final class PlantedStore {}
