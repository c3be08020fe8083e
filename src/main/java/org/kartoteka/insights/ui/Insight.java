package org.kartoteka.insights.ui;

import org.kartoteka.insights.Behind;
import org.kartoteka.platform.chart.Chart;

import java.util.List;
import java.util.Optional;

/// What there is to show of one kind.
public sealed interface Insight {

    /// @param behind for each item of the chart, in its order, who stands behind it
    record Drawn(Chart chart, List<Optional<Behind>> behind) implements Insight {

        public Drawn {
            behind = List.copyOf(behind);
        }
    }

    /// Too little is known for a chart.
    ///
    /// @param text what to do, so that there will be one
    record TooLittle(String title, String text) implements Insight {}
}
