package org.kartoteka.platform.chart;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeriesCollection;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Named spots in a field of four quarters.
final class ScatterDrawing {

    private static final double SPOT = 6;
    private static final double REACH = 10;
    private static final double GAP = 6;
    private static final double HEADROOM = 0.05;
    private static final float[] DASHES = {4, 4};

    private final Easel easel;
    private final Plot.Scatter scatter;
    private final List<Rectangle2D> taken = new ArrayList<>();

    ScatterDrawing(Easel easel, Plot.Scatter scatter) {
        this.easel = easel;
        this.scatter = scatter;
    }

    List<Placed> draw(Rectangle2D whole) {
        var brush = easel.brush();
        brush.write(
                scatter.up().name(),
                whole.getX(),
                whole.getY(),
                TextAnchor.TOP_LEFT,
                easel.theme().muted());
        var head = brush.height() + GAP;
        var across = axis(scatter.across(), true);
        across.setLabel(scatter.across().name());
        var up = axis(scatter.up(), false);
        var inside =
                easel.draw(
                        plot(across, up),
                        new Rectangle2D.Double(
                                whole.getX(),
                                whole.getY() + head,
                                whole.getWidth(),
                                whole.getHeight() - head));
        quarters(inside, across);
        return spots(inside, across, up);
    }

    private NumberAxis axis(Plot.Axis axis, boolean isAcross) {
        var scale = axis.scale();
        var room = HEADROOM * (scale.high() - scale.low());
        var low = scale.low() - room;
        var high = scale.high() + room;
        var zoom = easel.zoom();
        var from = zoom.at(zoom.from(), low, high);
        var to = zoom.at(zoom.to(), low, high);
        return isAcross
                ? easel.numbersAcross(from, to, scale.digits(), scale.unit())
                : easel.numbers(from, to, scale.digits(), scale.unit());
    }

    private XYPlot plot(NumberAxis across, NumberAxis up) {
        var plot =
                new XYPlot(
                        new XYSeriesCollection(),
                        across,
                        up,
                        new XYLineAndShapeRenderer(false, true));
        plot.setBackgroundPaint(null);
        plot.setOutlinePaint(easel.theme().line());
        plot.setOutlineStroke(easel.theme().thinLine());
        plot.setInsets(new RectangleInsets(0, 0, 0, 0));
        plot.setAxisOffset(new RectangleInsets(0, 0, 0, 0));
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.addDomainMarker(split(scatter.across()));
        plot.addRangeMarker(split(scatter.up()));
        return plot;
    }

    private ValueMarker split(Plot.Axis axis) {
        var stroke = new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, DASHES, 0);
        return new ValueMarker(axis.split(), easel.theme().muted(), stroke, null, null, 1);
    }

    private void quarters(Rectangle2D inside, NumberAxis across) {
        var splitX =
                Math.clamp(
                        across.valueToJava2D(
                                scatter.across().split(), inside, RectangleEdge.BOTTOM),
                        inside.getX(),
                        inside.getMaxX());
        var names = scatter.quarters();
        var left = splitX - inside.getX() - 2 * GAP;
        var right = inside.getMaxX() - splitX - 2 * GAP;
        name(names.get(0), inside.getX() + GAP, inside.getY() + GAP, TextAnchor.TOP_LEFT, left);
        name(
                names.get(1),
                inside.getMaxX() - GAP,
                inside.getY() + GAP,
                TextAnchor.TOP_RIGHT,
                right);
        name(
                names.get(2),
                inside.getX() + GAP,
                inside.getMaxY() - GAP,
                TextAnchor.BOTTOM_LEFT,
                left);
        name(
                names.get(3),
                inside.getMaxX() - GAP,
                inside.getMaxY() - GAP,
                TextAnchor.BOTTOM_RIGHT,
                right);
    }

    private void name(String name, double x, double y, TextAnchor anchor, double room) {
        var brush = easel.brush();
        var fitting = brush.fitting(name, room);
        var width = brush.width(fitting);
        var onRight = anchor == TextAnchor.TOP_RIGHT || anchor == TextAnchor.BOTTOM_RIGHT;
        var onTop = anchor == TextAnchor.TOP_LEFT || anchor == TextAnchor.TOP_RIGHT;
        taken.add(
                new Rectangle2D.Double(
                        onRight ? x - width : x,
                        onTop ? y : y - brush.height(),
                        width,
                        brush.height()));
        brush.write(fitting, x, y, anchor, easel.theme().muted());
    }

    private List<Placed> spots(Rectangle2D inside, NumberAxis across, NumberAxis up) {
        var order =
                scatter.spots().stream().sorted(Comparator.comparing(Plot.Spot::across)).toList();
        var placed = new ArrayList<Placed>();
        for (var spot : order) {
            var x = across.valueToJava2D(spot.across(), inside, RectangleEdge.BOTTOM);
            var y = up.valueToJava2D(spot.up(), inside, RectangleEdge.LEFT);
            if (inside.contains(x, y)) {
                spot(spot, x, y);
                taken.add(new Rectangle2D.Double(x - SPOT, y - SPOT, 2 * SPOT, 2 * SPOT));
                placed.add(new Placed(spot.item(), 0, placed.size(), circle(x, y, REACH)));
            }
        }
        for (var spot : order) {
            var x = across.valueToJava2D(spot.across(), inside, RectangleEdge.BOTTOM);
            var y = up.valueToJava2D(spot.up(), inside, RectangleEdge.LEFT);
            if (inside.contains(x, y)) {
                words(spot, x, y, inside);
            }
        }
        return placed;
    }

    private void spot(Plot.Spot spot, double x, double y) {
        var g = easel.g();
        var theme = easel.theme();
        g.setPaint(spot.thin() ? theme.surface() : theme.color(Ink.MAIN));
        g.fill(circle(x, y, SPOT));
        g.setPaint(spot.thin() ? theme.muted() : theme.color(Ink.MAIN));
        g.setStroke(new BasicStroke(1.5f));
        g.draw(circle(x, y, SPOT));
    }

    /// Right of the spot, or where else nothing is covered.
    private void words(Plot.Spot spot, double x, double y, Rectangle2D inside) {
        var brush = easel.brush();
        var width = brush.width(spot.name());
        var height = brush.height();
        var away = SPOT + 3;
        var choices =
                List.of(
                        new Rectangle2D.Double(x + away, y - height / 2, width, height),
                        new Rectangle2D.Double(x - away - width, y - height / 2, width, height),
                        new Rectangle2D.Double(x - width / 2, y - away - height, width, height),
                        new Rectangle2D.Double(x - width / 2, y + away, width, height));
        var place =
                choices.stream()
                        .filter(inside::contains)
                        .filter(choice -> taken.stream().noneMatch(choice::intersects))
                        .findFirst()
                        .orElse(choices.getFirst());
        taken.add(place);
        brush.write(
                spot.name(),
                place.getX(),
                place.getCenterY(),
                TextAnchor.CENTER_LEFT,
                spot.thin() ? easel.theme().muted() : easel.theme().ink());
    }

    private static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
