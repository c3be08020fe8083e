package org.kartoteka.platform.chart;

import java.util.List;
import java.util.Locale;

/// Figures as they are to be seen: painted as `plot`, and as a table of the same items. Knows no
/// colour and no size; the screen and the paper each bring their own.
///
/// @param title what is shown, as a heading
/// @param note what it is of: months, filters, how many; on paper under the title
/// @param headings of the table
/// @param items every figure; the marks of the plot name them by their place in this list
public record Chart(
        Locale locale,
        String title,
        String note,
        List<String> headings,
        List<ChartItem> items,
        Plot plot) {

    public Chart {
        headings = List.copyOf(headings);
        items = List.copyOf(items);
        var columns = headings.size();
        if (items.stream().anyMatch(item -> item.cells().size() != columns)) {
            throw new IllegalArgumentException("An item has not as many cells as the table");
        }
    }
}
