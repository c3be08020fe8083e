package org.kartoteka.platform.chart;

import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Panels of lines with their intervals, one below the other.
final class LinesDrawing {

    private static final double EDGE = 0.4;
    private static final double DOT = 3.5;
    private static final float LINE = 2;
    private static final double GAP = 8;

    /// A dot on the edge of the scale is whole all the same; share of the scale.
    private static final double HEADROOM = 0.06;

    /// How near to a dot the pointer must be.
    private static final double REACH = 9;

    private final Easel easel;
    private final Plot.Lines lines;
    private final List<Placed> placed = new ArrayList<>();

    LinesDrawing(Easel easel, Plot.Lines lines) {
        this.easel = easel;
        this.lines = lines;
    }

    List<Placed> draw(Rectangle2D area) {
        var months = easel.brush().height() + GAP / 2;
        var panels = lines.panels();
        var height = (area.getHeight() - months - GAP * (panels.size() - 1)) / panels.size();
        for (var at = 0; at < panels.size(); at++) {
            var last = at == panels.size() - 1;
            draw(
                    at,
                    new Rectangle2D.Double(
                            area.getX(),
                            area.getY() + at * (height + GAP),
                            area.getWidth(),
                            last ? height + months : height));
        }
        return placed;
    }

    private void draw(int at, Rectangle2D area) {
        var panel = lines.panels().get(at);
        var brush = easel.brush();
        brush.write(
                panel.name(), area.getX(), area.getY(), TextAnchor.TOP_LEFT, easel.theme().ink());
        var head = brush.height() + GAP;
        var inside =
                easel.draw(
                        plot(panel, at == lines.panels().size() - 1),
                        new Rectangle2D.Double(
                                area.getX(),
                                area.getY() + head,
                                area.getWidth(),
                                area.getHeight() - head));
        dots(at, panel, inside);
    }

    private XYPlot plot(Plot.Panel panel, boolean last) {
        var scale = panel.scale();
        var room = HEADROOM * (scale.high() - scale.low());
        var up =
                easel.numbers(
                        scale.low() - room, scale.high() + room, scale.digits(), scale.unit());
        var counts = easel.slots(below(panel), EDGE);
        var plot = easel.plot(marks(panel), counts, up, renderer(panel));
        if (last) {
            easel.below(plot, easel.slots(lines.slots(), EDGE));
        }
        var space = new AxisSpace();
        space.add(widestNumber() + GAP, RectangleEdge.LEFT);
        plot.setFixedRangeAxisSpace(space);
        return plot;
    }

    private double widestNumber() {
        var brush = easel.brush();
        return lines.panels().stream()
                .map(Plot.Panel::scale)
                .mapToDouble(
                        scale ->
                                brush.width(
                                        easel.format(scale.digits(), scale.unit())
                                                .format(
                                                        scale.low() < 0
                                                                ? scale.low()
                                                                : scale.high())))
                .max()
                .orElse(0);
    }

    private List<String> below(Plot.Panel panel) {
        var below = new String[lines.slots().size()];
        Arrays.fill(below, "");
        panel.dots().forEach(dot -> below[dot.slot()] = dot.below());
        return List.of(below);
    }

    /// Each unbroken run of slots is a series of its own, so that nothing bridges a gap.
    private static YIntervalSeriesCollection marks(Plot.Panel panel) {
        var all = new YIntervalSeriesCollection();
        YIntervalSeries run = null;
        var before = Integer.MIN_VALUE;
        for (var dot : panel.dots()) {
            if (run == null || dot.slot() != before + 1) {
                run = new YIntervalSeries(dot.slot());
                all.addSeries(run);
            }
            run.add(
                    dot.slot(),
                    dot.value(),
                    Math.max(dot.low(), panel.scale().low()),
                    Math.min(dot.high(), panel.scale().high()));
            before = dot.slot();
        }
        return all;
    }

    private DeviationRenderer renderer(Plot.Panel panel) {
        var renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(1);
        for (var run = 0; run < panel.dots().size(); run++) {
            renderer.setSeriesPaint(run, easel.theme().color(Ink.MAIN));
            renderer.setSeriesFillPaint(run, easel.theme().band(Ink.MAIN));
            renderer.setSeriesStroke(
                    run, new BasicStroke(LINE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        }
        return renderer;
    }

    private void dots(int at, Plot.Panel panel, Rectangle2D inside) {
        var across = easel.slots(lines.slots(), EDGE);
        var scale = panel.scale();
        var room = HEADROOM * (scale.high() - scale.low());
        var up = easel.numbers(scale.low() - room, scale.high() + room, 0, "");
        var filled = panel.dots().stream().map(Plot.Dot::slot).collect(Collectors.toSet());
        for (var dot : panel.dots()) {
            if (across.getRange().contains(dot.slot())) {
                var x = across.valueToJava2D(dot.slot(), inside, RectangleEdge.BOTTOM);
                if (!filled.contains(dot.slot() - 1) && !filled.contains(dot.slot() + 1)) {
                    interval(
                            x,
                            up.valueToJava2D(dot.low(), inside, RectangleEdge.LEFT),
                            up.valueToJava2D(dot.high(), inside, RectangleEdge.LEFT),
                            inside);
                }
                var y = up.valueToJava2D(dot.value(), inside, RectangleEdge.LEFT);
                dot(dot.thin(), x, y);
                placed.add(new Placed(dot.item(), at, dot.slot(), circle(x, y, REACH)));
            }
        }
    }

    /// A dot without neighbours has no band: its interval is a stroke.
    private void interval(double x, double low, double high, Rectangle2D inside) {
        var g = easel.g();
        var clip = g.getClip();
        g.clip(inside);
        g.setPaint(easel.theme().band(Ink.MAIN));
        g.setStroke(new BasicStroke(2 * LINE));
        g.draw(new Line2D.Double(x, low, x, high));
        g.setClip(clip);
    }

    /// A dot that rests on too few is hollow and grey.
    private void dot(boolean thin, double x, double y) {
        var g = easel.g();
        var theme = easel.theme();
        var circle = circle(x, y, DOT);
        g.setPaint(thin ? theme.surface() : theme.color(Ink.MAIN));
        g.fill(circle);
        g.setPaint(thin ? theme.muted() : theme.color(Ink.MAIN));
        g.setStroke(theme.thinLine());
        g.draw(circle);
    }

    private static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
