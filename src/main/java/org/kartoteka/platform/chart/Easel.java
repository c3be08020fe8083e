package org.kartoteka.platform.chart;

import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/// What a chart is painted on and with. JFreeChart's own looks end here: no ground, no outlines, no
/// ticks, lines and letters of the theme.
record Easel(Graphics2D g, ChartTheme theme, Locale locale, Zoom zoom) {

    private static final RectangleInsets NONE = new RectangleInsets(0, 0, 0, 0);

    /// Between an axis and its numbers, in pixels at 100 %.
    private static final double LABEL_GAP = 4;

    /// Above and below a number, so that there are no more lines than the eye needs.
    private static final double AIR = 7;

    Brush brush() {
        return new Brush(g, theme.text());
    }

    XYPlot plot(XYDataset marks, SlotAxis across, NumberAxis up, XYItemRenderer renderer) {
        var plot = new XYPlot(marks, across, up, renderer);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(NONE);
        plot.setAxisOffset(NONE);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(theme.line());
        plot.setRangeGridlineStroke(theme.thinLine());
        plot.setRangeZeroBaselineVisible(false);
        return plot;
    }

    /// Puts a second line of names under the first.
    void below(XYPlot plot, SlotAxis names) {
        plot.setDomainAxis(1, names);
        plot.setDomainAxisLocation(1, AxisLocation.BOTTOM_OR_LEFT);
    }

    SlotAxis slots(List<String> names, double edge) {
        return new SlotAxis(names, edge, zoom, theme.text(), theme.muted());
    }

    /// Slots one below the other, each with a note beside its name.
    SlotAxis slots(List<String> names, List<String> notes, double edge) {
        return new SlotAxis(names, notes, edge, zoom, theme.text(), theme.muted());
    }

    /// An axis of numbers as the language writes them.
    NumberAxis numbers(double low, double high, int digits, String unit) {
        var axis = new NumberAxis();
        axis.setRange(low, high);
        axis.setStandardTickUnits(
                digits == 0
                        ? NumberAxis.createIntegerTickUnits(locale)
                        : NumberAxis.createStandardTickUnits(locale));
        axis.setNumberFormatOverride(format(digits, unit));
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setTickLabelFont(theme.text());
        axis.setTickLabelPaint(theme.muted());
        axis.setTickLabelInsets(new RectangleInsets(AIR, LABEL_GAP, AIR, LABEL_GAP));
        axis.setLabelFont(theme.text());
        axis.setLabelPaint(theme.muted());
        return axis;
    }

    /// The same from left to right, where numbers need room beside them.
    NumberAxis numbersAcross(double low, double high, int digits, String unit) {
        var axis = numbers(low, high, digits, unit);
        axis.setTickLabelInsets(new RectangleInsets(LABEL_GAP, 2 * AIR, LABEL_GAP, 2 * AIR));
        return axis;
    }

    NumberFormat format(int digits, String unit) {
        var format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(digits);
        if (!unit.isEmpty()) {
            format.setPositiveSuffix(unit);
            format.setNegativeSuffix(unit);
        }
        return format;
    }

    /// Paints the plot.
    ///
    /// @return the area that its marks are in
    Rectangle2D draw(XYPlot plot, Rectangle2D area) {
        var info = new PlotRenderingInfo(new ChartRenderingInfo());
        plot.draw(g, area, null, null, info);
        return info.getDataArea();
    }
}
