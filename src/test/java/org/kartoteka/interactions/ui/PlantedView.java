package org.kartoteka.interactions.ui;

import org.jfree.chart.JFreeChart;
import org.kartoteka.clients.ui.PlantedViewModel;
import org.kartoteka.platform.db.Sql;

/// Breaks the rules of views, for the tests of those rules.
final class PlantedView {

    PlantedViewModel viewOfAnother;
    Sql base;
    JFreeChart chart;
}
