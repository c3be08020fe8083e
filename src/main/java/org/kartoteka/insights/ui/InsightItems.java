package org.kartoteka.insights.ui;

import org.kartoteka.insights.Behind;
import org.kartoteka.platform.chart.Cell;
import org.kartoteka.platform.chart.Chart;
import org.kartoteka.platform.chart.ChartItem;
import org.kartoteka.platform.chart.Plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Gathers the items of a chart with those behind them.
final class InsightItems {

    private final List<ChartItem> items = new ArrayList<>();
    private final List<Optional<Behind>> behind = new ArrayList<>();

    /// @return the place of the item in the chart
    int add(String words, Optional<Behind> who, Cell... cells) {
        items.add(new ChartItem(words, List.of(cells)));
        behind.add(who);
        return items.size() - 1;
    }

    Insight drawn(Locale locale, String title, String note, List<String> headings, Plot plot) {
        return new Insight.Drawn(new Chart(locale, title, note, headings, items, plot), behind);
    }
}
