package org.kartoteka.app;

import org.kartoteka.clients.store.ClientPlaces;
import org.kartoteka.journeys.store.JourneySummaries;
import org.kartoteka.platform.db.BaseConnections;
import org.kartoteka.platform.db.Dimensions;
import org.kartoteka.platform.db.Summaries;
import org.kartoteka.platform.db.Summary;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.sales.store.SalesSummaries;
import org.kartoteka.satisfaction.store.SatisfactionSummaries;
import org.kartoteka.stages.store.StageSummaries;

import java.time.ZoneId;
import java.util.ArrayList;

/// What charts are drawn from, of all features.
final class FigureWiring {

    private FigureWiring() {}

    static Summaries summaries(BaseConnections base, Changes changes, ZoneId zone) {
        var all = new ArrayList<Summary>();
        all.addAll(StageSummaries.all());
        all.addAll(SatisfactionSummaries.all(zone));
        all.addAll(SalesSummaries.all());
        all.addAll(JourneySummaries.all());
        var dimensions =
                new Dimensions(
                        ClientPlaces.present(), ClientPlaces.tags(), StageSummaries.stagesNow());
        return new Summaries(base, changes, dimensions, all);
    }
}
