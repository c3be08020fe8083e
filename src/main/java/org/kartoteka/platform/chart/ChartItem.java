package org.kartoteka.platform.chart;

import java.util.List;

/// One figure of a chart: what can be pointed at, read out and opened, and one line of its table.
///
/// @param words the figure in words with its n, as read out
/// @param cells the same for the table, one per heading
public record ChartItem(String words, List<Cell> cells) {

    public ChartItem {
        cells = List.copyOf(cells);
    }
}
