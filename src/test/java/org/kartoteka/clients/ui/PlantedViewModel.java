package org.kartoteka.clients.ui;

import javafx.scene.control.Label;

import org.kartoteka.platform.ui.Theme;

/// Breaks the rule of view models, for the test of that rule.
public final class PlantedViewModel {

    Label control;

    static final class Line {

        Theme look;
    }
}
