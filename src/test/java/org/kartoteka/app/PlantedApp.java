package org.kartoteka.app;

/// What nobody may know, for the test of that rule.
public final class PlantedApp {}
