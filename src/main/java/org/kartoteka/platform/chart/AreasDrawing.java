package org.kartoteka.platform.chart;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYSeriesCollection;

import java.awt.BasicStroke;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Layers one upon the other, filled.
final class AreasDrawing {

    private static final double EDGE = 0.3;
    private static final double HEADROOM = 1.04;
    private static final double LEAST = 3;
    private static final float SEAM = 1.5f;

    private final Easel easel;
    private final Plot.Areas areas;

    AreasDrawing(Easel easel, Plot.Areas areas) {
        this.easel = easel;
        this.areas = areas;
    }

    List<Placed> draw(Rectangle2D area) {
        var names = new SideNames(easel, areas.layers());
        var side = names.width(area.getWidth());
        var up = easel.numbers(0, Math.max(1, Stack.highest(areas.layers()) * HEADROOM), 0, "");
        var plot = easel.plot(new XYSeriesCollection(), across(), up, new XYLineAndShapeRenderer());
        easel.below(plot, easel.slots(areas.slots().stream().map(Plot.Slot::below).toList(), EDGE));
        var inside =
                easel.draw(
                        plot,
                        new Rectangle2D.Double(
                                area.getX(),
                                area.getY(),
                                area.getWidth() - side,
                                area.getHeight()));
        layers(inside, up);
        seams(inside, up);
        names.beside(
                middles(inside, up),
                new Rectangle2D.Double(
                        area.getMaxX() - side, inside.getY(), side, inside.getHeight()));
        return placed(inside, up);
    }

    private void layers(Rectangle2D inside, NumberAxis up) {
        var stack = new Stack(areas.layers());
        for (var layer : areas.layers()) {
            var seen = new Area(shape(layer, stack, inside, up));
            seen.intersect(new Area(inside));
            easel.theme().paint(easel.g(), seen, layer.ink(), false);
        }
    }

    /// Its upper edge to the right, then its lower edge back.
    private Path2D shape(Plot.Layer layer, Stack stack, Rectangle2D inside, NumberAxis up) {
        var across = across();
        var shape = new Path2D.Double();
        var below = new ArrayList<Point2D>();
        for (var bar : layer.bars()) {
            var x = across.valueToJava2D(bar.slot(), inside, RectangleEdge.BOTTOM);
            below.addFirst(
                    new Point2D.Double(
                            x, up.valueToJava2D(stack.at(bar.slot()), inside, RectangleEdge.LEFT)));
            var y = up.valueToJava2D(stack.add(bar), inside, RectangleEdge.LEFT);
            if (shape.getCurrentPoint() == null) {
                shape.moveTo(x, y);
            } else {
                shape.lineTo(x, y);
            }
        }
        below.forEach(point -> shape.lineTo(point.getX(), point.getY()));
        return shape;
    }

    /// A line of the ground between two layers, so that they are two without colour as well.
    private void seams(Rectangle2D inside, NumberAxis up) {
        var across = across();
        var stack = new Stack(areas.layers());
        var g = easel.g();
        var clip = g.getClip();
        g.clip(inside);
        g.setPaint(easel.theme().surface());
        g.setStroke(new BasicStroke(SEAM));
        for (var layer : areas.layers()) {
            var line = new Path2D.Double();
            for (var bar : layer.bars()) {
                var x = across.valueToJava2D(bar.slot(), inside, RectangleEdge.BOTTOM);
                var y = up.valueToJava2D(stack.add(bar), inside, RectangleEdge.LEFT);
                if (line.getCurrentPoint() == null) {
                    line.moveTo(x, y);
                } else {
                    line.lineTo(x, y);
                }
            }
            if (line.getCurrentPoint() != null) {
                g.draw(line);
            }
        }
        g.setPaint(easel.theme().line());
        g.draw(
                new Line2D.Double(
                        inside.getX(), inside.getMaxY(), inside.getMaxX(), inside.getMaxY()));
        g.setClip(clip);
    }

    private SlotAxis across() {
        return easel.slots(areas.slots().stream().map(Plot.Slot::name).toList(), EDGE);
    }

    private List<Double> middles(Rectangle2D inside, NumberAxis up) {
        var across = across().getRange();
        var stack = new Stack(areas.layers());
        var middles = new ArrayList<Double>();
        for (var layer : areas.layers()) {
            var middle = 0.0;
            for (var bar : layer.bars()) {
                var before = stack.at(bar.slot());
                var after = stack.add(bar);
                if (bar.slot() <= across.getUpperBound()) {
                    middle = (before + after) / 2;
                }
            }
            middles.add(up.valueToJava2D(middle, inside, RectangleEdge.LEFT));
        }
        return middles;
    }

    private List<Placed> placed(Rectangle2D inside, NumberAxis up) {
        var across = across();
        var stack = new Stack(areas.layers());
        var placed = new ArrayList<Placed>();
        for (var at = 0; at < areas.layers().size(); at++) {
            var row = areas.layers().size() - 1 - at;
            for (var bar : areas.layers().get(at).bars()) {
                var low = up.valueToJava2D(stack.at(bar.slot()), inside, RectangleEdge.LEFT);
                var high = up.valueToJava2D(stack.add(bar), inside, RectangleEdge.LEFT);
                var left = across.valueToJava2D(bar.slot() - 0.5, inside, RectangleEdge.BOTTOM);
                var right = across.valueToJava2D(bar.slot() + 0.5, inside, RectangleEdge.BOTTOM);
                var slice =
                        new Rectangle2D.Double(
                                        left, high, right - left, Math.max(LEAST, low - high))
                                .createIntersection(inside);
                if (!slice.isEmpty() && bar.value() > 0) {
                    placed.add(new Placed(bar.item(), row, bar.slot(), slice));
                }
            }
        }
        return placed;
    }
}
