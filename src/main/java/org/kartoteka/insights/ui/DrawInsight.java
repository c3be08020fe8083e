package org.kartoteka.insights.ui;

import org.kartoteka.insights.Behind;
import org.kartoteka.insights.FigureNames;
import org.kartoteka.insights.Figures;
import org.kartoteka.insights.InsightKind;
import org.kartoteka.interactions.Channels;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.satisfaction.Measure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;

/// Reads the figures of one kind and makes them a chart. Blocks.
final class DrawInsight {

    private final Figures figures;
    private final FigureNames names;
    private final Channels channels;
    private final Messages messages;
    private final Clock clock;

    /// @param clock in the person's own zone
    DrawInsight(
            Figures figures, FigureNames names, Channels channels, Messages messages, Clock clock) {
        this.figures = figures;
        this.names = names;
        this.channels = channels;
        this.messages = messages;
        this.clock = clock;
    }

    /// Which clients they are, in words.
    String title(Behind who) {
        return new BehindWords(new InsightWords(messages, channels.all()), names).of(who);
    }

    Insight of(InsightKind kind, FigureFilter filter) {
        var words = new InsightWords(messages, channels.all());
        return switch (kind) {
            case SATISFACTION ->
                    new SatisfactionChart(words, filter)
                            .of(
                                    figures.satisfaction().scores(filter),
                                    figures.satisfaction().csi(filter));
            case CSAT_SCORES ->
                    new ScoresChart(words, filter, Measure.CSAT)
                            .of(figures.satisfaction().scores(filter));
            case NPS_SCORES ->
                    new ScoresChart(words, filter, Measure.NPS)
                            .of(figures.satisfaction().scores(filter));
            case CSI_SCORES ->
                    new IndexesChart(words, filter, names)
                            .of(figures.satisfaction().csiTenths(filter));
            case FACTORS ->
                    new FactorsChart(words, filter, names)
                            .of(figures.satisfaction().factorPairs(filter));
            case STANDING ->
                    new StandingChart(words, filter).of(figures.stages().countsByMonth(filter));
            case MOVES -> new MovesChart(words, filter).of(figures.stages().moves(filter));
            case STAYS ->
                    new StaysChart(words, filter)
                            .of(figures.stages().stays(filter, LocalDate.now(clock)));
            case DISSOLUTIONS ->
                    new DissolutionsChart(words, filter).of(figures.stages().dissolutions(filter));
            case FUNNEL ->
                    new FunnelChart(words, filter, names).of(figures.journeys().funnel(filter));
            case PAINS ->
                    new PainsChart(words, filter, names)
                            .of(
                                    figures.journeys().pains(filter),
                                    figures.journeys().funnel(filter));
            case COHORTS ->
                    new CohortsChart(words, filter, YearMonth.now(clock))
                            .of(figures.sales().cohorts(filter));
            case RETENTION ->
                    new RetentionChart(words, filter).of(figures.sales().retention(filter));
            case REVENUE -> new RevenueChart(words, filter).of(figures.sales().revenue(filter));
        };
    }
}
