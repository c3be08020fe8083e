package org.kartoteka.app;

import java.util.List;

/// The packages that hold a bundle of texts: one per feature, beside its view.
public final class Bundles {

    public static final List<String> ALL =
            List.of(
                    "org.kartoteka.app",
                    "org.kartoteka.automation.ui",
                    "org.kartoteka.briefs.ui",
                    "org.kartoteka.cadence.ui",
                    "org.kartoteka.cli",
                    "org.kartoteka.clients.ui",
                    "org.kartoteka.demo",
                    "org.kartoteka.exchange",
                    "org.kartoteka.exchange.ui",
                    "org.kartoteka.occasions.ui",
                    "org.kartoteka.journeys.ui",
                    "org.kartoteka.preferences.ui",
                    "org.kartoteka.reminders.ui",
                    "org.kartoteka.satisfaction.ui",
                    "org.kartoteka.sales.ui",
                    "org.kartoteka.search.ui",
                    "org.kartoteka.stages.ui",
                    "org.kartoteka.platform.chart",
                    "org.kartoteka.platform.text",
                    "org.kartoteka.platform.ui",
                    "org.kartoteka.insights.ui",
                    "org.kartoteka.interactions.ui",
                    "org.kartoteka.followups.ui",
                    "org.kartoteka.history.ui");

    private Bundles() {}
}
