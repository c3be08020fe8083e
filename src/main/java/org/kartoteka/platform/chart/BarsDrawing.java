package org.kartoteka.platform.chart;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.DefaultTableXYDataset;
import org.jfree.data.xy.XYSeries;

import java.awt.Paint;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Bars, standing or lying, in one layer or several.
final class BarsDrawing {

    private static final double EDGE = 0.6;

    /// Of the room of a slot.
    private static final double WIDTH = 0.72;

    private static final double WIDEST = 44;
    private static final double LEAST = 3;
    private static final double CAP = 4;
    private static final double GAP = 5;
    private static final double HEADROOM = 1.06;

    /// Of the whole, roughly, what the plot has beside its axes.
    private static final double PLOT_WIDTH = 0.7;

    private static final double PLOT_HEIGHT = 0.8;

    /// Of the length of the axis, however long the labels are.
    private static final double LEAST_FOR_BARS = 0.2;

    /// An axis that shows nothing has a length all the same.
    private static final double NEXT_TO_NOTHING = 0.001;

    /// Above this a fraction on the axis tells nothing.
    private static final double MANY = 10;

    private final Easel easel;
    private final Plot.Bars bars;
    private final boolean single;
    private final List<Placed> placed = new ArrayList<>();

    BarsDrawing(Easel easel, Plot.Bars bars) {
        this.easel = easel;
        this.bars = bars;
        this.single = bars.layers().size() == 1;
    }

    List<Placed> draw(Rectangle2D whole) {
        var names = new SideNames(easel, bars.layers());
        var side = names.width(whole.getWidth());
        var head = bars.lying() ? 0 : easel.brush().height() + GAP;
        if (!bars.lying()) {
            easel.brush()
                    .write(
                            bars.axis(),
                            whole.getX(),
                            whole.getY(),
                            TextAnchor.TOP_LEFT,
                            easel.theme().muted());
        }
        var area =
                new Rectangle2D.Double(
                        whole.getX(),
                        whole.getY() + head,
                        whole.getWidth() - side,
                        whole.getHeight() - head);
        var up = up(area);
        var inside = draw(area, up);
        if (side > 0) {
            names.below(
                    new Rectangle2D.Double(
                            whole.getMaxX() - side, area.getY(), side, area.getHeight()));
        }
        marks(inside, up);
        return placed;
    }

    private NumberAxis up(Rectangle2D area) {
        var highest = Math.max(Stack.highest(bars.layers()), NEXT_TO_NOTHING);
        var label = bars.lying() ? widestLabel() + 3 * GAP : easel.brush().height() + GAP;
        var length = bars.lying() ? area.getWidth() * PLOT_WIDTH : area.getHeight() * PLOT_HEIGHT;
        var high = highest * HEADROOM / Math.max(LEAST_FOR_BARS, 1 - label / length);
        var digits = areWhole() || highest > MANY ? 0 : 1;
        if (!bars.lying()) {
            return easel.numbers(0, high, digits, bars.unit());
        }
        var axis = easel.numbersAcross(0, high, digits, bars.unit());
        axis.setLabel(bars.axis());
        return axis;
    }

    private boolean areWhole() {
        return bars.layers().stream()
                .flatMap(layer -> layer.bars().stream())
                .allMatch(bar -> bar.value() == Math.rint(bar.value()));
    }

    private double widestLabel() {
        var brush = easel.brush();
        return bars.layers().stream()
                .flatMap(layer -> layer.bars().stream())
                .map(Plot.Bar::label)
                .mapToDouble(brush::width)
                .max()
                .orElse(0);
    }

    private Rectangle2D draw(Rectangle2D area, NumberAxis up) {
        var data = data();
        var room =
                (bars.lying() ? area.getHeight() : area.getWidth())
                        / across().getRange().getLength();
        data.setIntervalWidth(Math.min(WIDTH, WIDEST / room));
        var plot = easel.plot(data, across(), up, renderer());
        if (bars.lying()) {
            plot.setOrientation(PlotOrientation.HORIZONTAL);
            plot.getDomainAxis().setInverted(true);
        } else {
            easel.below(
                    plot, easel.slots(bars.slots().stream().map(Plot.Slot::below).toList(), EDGE));
        }
        plot.setDomainZeroBaselineVisible(false);
        return easel.draw(plot, area);
    }

    private SlotAxis across() {
        var names = bars.slots().stream().map(Plot.Slot::name).toList();
        return bars.lying()
                ? easel.slots(names, bars.slots().stream().map(Plot.Slot::below).toList(), EDGE)
                : easel.slots(names, EDGE);
    }

    /// A value for every slot, nothing where a layer has no bar.
    private DefaultTableXYDataset data() {
        var all = new DefaultTableXYDataset();
        for (var layer : bars.layers()) {
            var series = new XYSeries(layer.name() + all.getSeriesCount(), true, false);
            for (var slot = 0; slot < bars.slots().size(); slot++) {
                series.add(slot, value(layer, slot));
            }
            all.addSeries(series);
        }
        all.setAutoWidth(false);
        return all;
    }

    private static double value(Plot.Layer layer, int slot) {
        return layer.bars().stream()
                .filter(bar -> bar.slot() == slot)
                .mapToDouble(Plot.Bar::value)
                .sum();
    }

    private StackedXYBarRenderer renderer() {
        var renderer = new Painter(bars.layers(), easel.theme());
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(true);
        return renderer;
    }

    /// Fills each bar as its layer and its number of answers ask.
    private static final class Painter extends StackedXYBarRenderer {

        private final List<Plot.Layer> layers;
        private final ChartTheme theme;

        Painter(List<Plot.Layer> layers, ChartTheme theme) {
            this.layers = layers;
            this.theme = theme;
        }

        @Override
        public Paint getItemPaint(int series, int item) {
            var layer = layers.get(series);
            return theme.fill(layer.ink(), isThin(layer, item));
        }

        @Override
        public Paint getItemOutlinePaint(int series, int item) {
            return theme.surface();
        }

        /// The dataset holds a value per slot, in the order of slots.
        private static boolean isThin(Plot.Layer layer, int slot) {
            return layer.bars().stream().anyMatch(bar -> bar.slot() == slot && bar.thin());
        }
    }

    private void marks(Rectangle2D inside, NumberAxis up) {
        var across = across();
        across.setInverted(bars.lying());
        var stack = new Stack(bars.layers());
        var room =
                (bars.lying() ? inside.getHeight() : inside.getWidth())
                        / across.getRange().getLength();
        var width = Math.min(WIDTH * room, WIDEST);
        for (var at = 0; at < bars.layers().size(); at++) {
            for (var bar : bars.layers().get(at).bars()) {
                var from = stack.at(bar.slot());
                var to = stack.add(bar);
                if (across.getRange().contains(bar.slot())) {
                    var middle = across.valueToJava2D(bar.slot(), inside, slotEdge());
                    var shape =
                            shape(
                                    middle,
                                    width,
                                    position(from, inside, up),
                                    position(to, inside, up));
                    if (ChartTheme.isHatched(bars.layers().get(at).ink(), bar.thin())
                            && bar.value() > 0) {
                        easel.theme()
                                .hatch(
                                        easel.g(),
                                        shape.createIntersection(inside),
                                        bars.layers().get(at).ink(),
                                        bar.thin());
                    }
                    if (bar.value() != 0 || single) {
                        placed.add(placed(bar, at, shape));
                    }
                    whisker(bar, middle, from, inside, up);
                    label(bar, shape, Math.max(bar.high() - bar.value(), 0), inside, up);
                }
            }
        }
    }

    private Placed placed(Plot.Bar bar, int layer, Rectangle2D shape) {
        var above = bars.layers().size() - 1 - layer;
        return bars.lying()
                ? new Placed(bar.item(), bar.slot(), layer, shape)
                : new Placed(bar.item(), above, bar.slot(), shape);
    }

    private RectangleEdge slotEdge() {
        return bars.lying() ? RectangleEdge.LEFT : RectangleEdge.BOTTOM;
    }

    private double position(double value, Rectangle2D inside, NumberAxis up) {
        return up.valueToJava2D(
                value, inside, bars.lying() ? RectangleEdge.BOTTOM : RectangleEdge.LEFT);
    }

    private Rectangle2D shape(double middle, double width, double from, double to) {
        var low = Math.min(from, to);
        var length = Math.max(LEAST, Math.abs(to - from));
        return bars.lying()
                ? new Rectangle2D.Double(low, middle - width / 2, length, width)
                : new Rectangle2D.Double(
                        middle - width / 2, Math.max(from, to) - length, width, length);
    }

    private void whisker(
            Plot.Bar bar, double middle, double from, Rectangle2D inside, NumberAxis up) {
        if (bar.low() == bar.high()) {
            return;
        }
        var low = position(from + bar.low(), inside, up);
        var high = position(from + bar.high(), inside, up);
        var g = easel.g();
        g.setPaint(easel.theme().ink());
        g.setStroke(easel.theme().thinLine());
        if (bars.lying()) {
            g.draw(new Line2D.Double(low, middle, high, middle));
            g.draw(new Line2D.Double(low, middle - CAP, low, middle + CAP));
            g.draw(new Line2D.Double(high, middle - CAP, high, middle + CAP));
        } else {
            g.draw(new Line2D.Double(middle, low, middle, high));
            g.draw(new Line2D.Double(middle - CAP, low, middle + CAP, low));
            g.draw(new Line2D.Double(middle - CAP, high, middle + CAP, high));
        }
    }

    /// At the end of the bar where there is one layer, within it where there are several and it has
    /// room.
    private void label(
            Plot.Bar bar, Rectangle2D shape, double beyond, Rectangle2D inside, NumberAxis up) {
        if (bar.label().isEmpty()) {
            return;
        }
        var brush = easel.brush();
        var theme = easel.theme();
        if (!single) {
            labelWithin(bar, shape);
            return;
        }
        var end = position(bar.value() + beyond, inside, up);
        if (bars.lying()) {
            brush.write(
                    bar.label(),
                    Math.max(end, shape.getMaxX()) + GAP,
                    shape.getCenterY(),
                    TextAnchor.CENTER_LEFT,
                    theme.ink());
        } else if (brush.width(bar.label()) <= shape.getWidth() / WIDTH) {
            brush.write(
                    bar.label(),
                    shape.getCenterX(),
                    Math.min(end, shape.getY()) - 2,
                    TextAnchor.BOTTOM_CENTER,
                    theme.ink());
        }
    }

    private void labelWithin(Plot.Bar bar, Rectangle2D shape) {
        var brush = easel.brush();
        var ink = inkOf(bar);
        if (ink != Ink.ENDED
                && !bar.thin()
                && brush.width(bar.label()) + 4 <= shape.getWidth()
                && brush.height() <= shape.getHeight()) {
            brush.write(
                    bar.label(),
                    shape.getCenterX(),
                    shape.getCenterY(),
                    TextAnchor.CENTER,
                    easel.theme().on(easel.theme().color(ink)));
        }
    }

    private Ink inkOf(Plot.Bar bar) {
        return bars.layers().stream()
                .filter(layer -> layer.bars().contains(bar))
                .findFirst()
                .map(Plot.Layer::ink)
                .orElse(Ink.MAIN);
    }
}
