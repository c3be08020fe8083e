package org.kartoteka.platform.chart;

import org.jfree.chart.ui.TextAnchor;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// Paints a chart into a rectangle, on whatever it is painted: a picture, a page, a file of shapes.
/// Any thread.
final class ChartDrawing {

    private static final double GAP = 10;

    /// Below the last line of names and right of the last name, for what hangs over.
    private static final double FOOT = 4;

    private final Chart chart;
    private final ChartTheme theme;

    ChartDrawing(Chart chart, ChartTheme theme) {
        this.chart = chart;
        this.theme = theme;
    }

    /// Without its title, which the screen shows above it.
    ///
    /// @param whole in pixels at 100 %
    /// @return where the items are, the topmost last
    List<Placed> marks(Graphics2D g, Rectangle2D whole, Zoom zoom) {
        Brush.smooth(g);
        var area =
                new Rectangle2D.Double(
                        whole.getX(),
                        whole.getY(),
                        whole.getWidth() - FOOT,
                        whole.getHeight() - FOOT);
        var easel = new Easel(g, theme, chart.locale(), zoom);
        return switch (chart.plot()) {
            case Plot.Lines lines -> new LinesDrawing(easel, lines).draw(area);
            case Plot.Areas areas -> new AreasDrawing(easel, areas).draw(area);
            case Plot.Bars bars -> new BarsDrawing(easel, bars).draw(area);
            case Plot.Heat heat -> new HeatDrawing(easel, heat).draw(area);
            case Plot.Scatter scatter -> new ScatterDrawing(easel, scatter).draw(area);
        };
    }

    /// With everything that is needed to understand it elsewhere: ground, title, what it is of.
    void whole(Graphics2D g, Rectangle2D area, Zoom zoom) {
        Brush.smooth(g);
        g.setPaint(theme.surface());
        g.fill(area);
        var y = head(g, new Brush(g, theme.title()), chart.title(), area, area.getY(), theme.ink());
        y = head(g, new Brush(g, theme.text()), chart.note(), area, y, theme.muted()) + GAP;
        marks(g, new Rectangle2D.Double(area.getX(), y, area.getWidth(), area.getMaxY() - y), zoom);
    }

    private static double head(
            Graphics2D g,
            Brush brush,
            String text,
            Rectangle2D area,
            double top,
            java.awt.Color color) {
        var y = top;
        for (var line : brush.lines(text, area.getWidth())) {
            brush.write(line, area.getX(), y, TextAnchor.TOP_LEFT, color);
            y += brush.height();
        }
        return y;
    }
}
