package org.kartoteka.platform.settings;

/// Where the window was, in JavaFX pixels of the whole desktop.
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {}
