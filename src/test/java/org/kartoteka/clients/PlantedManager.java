package org.kartoteka.clients;

/// Breaks the rule of names, for the test of that rule.
final class PlantedManager {}
