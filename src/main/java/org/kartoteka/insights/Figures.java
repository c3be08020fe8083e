package org.kartoteka.insights;

import org.kartoteka.journeys.JourneyFigures;
import org.kartoteka.sales.SalesFigures;
import org.kartoteka.satisfaction.SatisfactionFigures;
import org.kartoteka.stages.StageFigures;

/// Where the figures of all charts come from.
public record Figures(
        StageFigures stages,
        SatisfactionFigures satisfaction,
        SalesFigures sales,
        JourneyFigures journeys) {}
