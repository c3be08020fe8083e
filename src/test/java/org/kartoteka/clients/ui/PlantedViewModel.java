package org.kartoteka.clients.ui;

import javafx.scene.control.Label;

/// Breaks the rule of view models, for the test of that rule.
final class PlantedViewModel {

    Label control;
}
