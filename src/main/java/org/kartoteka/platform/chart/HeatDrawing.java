package org.kartoteka.platform.chart;

import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.renderer.PaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.DefaultXYZDataset;

import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Tiles in rows and columns.
final class HeatDrawing {

    private static final double EDGE = 0.5;

    /// Of the room of a tile, so that the ground shows between them.
    private static final double SIZE = 0.94;

    private static final double GAP = 4;
    private static final double WIDEST_NAMES = 260;

    /// A tile need not be higher, in pixels at 100 %.
    private static final double HIGHEST = 44;

    /// The darkest tile still lets its number be read.
    private static final double DARKEST = 0.92;

    private static final double FAINTEST = 0.04;

    private final Easel easel;
    private final Plot.Heat heat;

    HeatDrawing(Easel easel, Plot.Heat heat) {
        this.easel = easel;
        this.heat = heat;
    }

    List<Placed> draw(Rectangle2D whole) {
        var brush = easel.brush();
        var head = heat.columnsName().isEmpty() ? 0 : brush.height() + GAP;
        var most = head + 2 * brush.height() + GAP + heat.rows().size() * HIGHEST;
        var area =
                new Rectangle2D.Double(
                        whole.getX(),
                        whole.getY() + head,
                        whole.getWidth(),
                        Math.min(whole.getHeight(), most) - head);
        var across = easel.slots(heat.columns().stream().map(_ -> "").toList(), EDGE);
        var down = rows();
        var beside = beside(down);
        var lines = linesAbove(area.getWidth() - beside.getLeft(), across);
        var plot = easel.plot(data(), across, down, renderer());
        plot.setRangeGridlinesVisible(false);
        plot.setFixedRangeAxisSpace(beside);
        plot.setFixedDomainAxisSpace(above(lines));
        plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
        var inside = easel.draw(plot, area);
        columns(inside, across, lines, area.getMaxX());
        brush.write(
                heat.columnsName(),
                inside.getX(),
                whole.getY(),
                TextAnchor.TOP_LEFT,
                easel.theme().muted());
        brush.write(
                brush.fitting(heat.rowsName(), inside.getX() - whole.getX() - GAP),
                inside.getX() - GAP,
                whole.getY(),
                TextAnchor.TOP_RIGHT,
                easel.theme().muted());
        return tiles(inside, across, down);
    }

    /// Two where some name of a column is wider than its column: then every other one stands
    /// higher.
    private int linesAbove(double width, SlotAxis across) {
        var room = width / across.getRange().getLength() - GAP;
        return heat.columns().stream().allMatch(name -> easel.brush().width(name) <= room) ? 1 : 2;
    }

    private AxisSpace above(int lines) {
        var space = new AxisSpace();
        space.add(lines * easel.brush().height() + GAP, RectangleEdge.TOP);
        return space;
    }

    private void columns(Rectangle2D inside, SlotAxis across, int lines, double edge) {
        var brush = easel.brush();
        var room = lines * inside.getWidth() / across.getRange().getLength() - GAP;
        for (var column = 0; column < heat.columns().size(); column++) {
            if (across.getRange().contains(column)) {
                var name = brush.fitting(heat.columns().get(column), room);
                var middle = across.valueToJava2D(column, inside, RectangleEdge.TOP);
                var higher = (column + 1) % lines * brush.height();
                brush.write(
                        name,
                        Math.min(middle, edge - brush.width(name) / 2),
                        inside.getY() - GAP - higher,
                        TextAnchor.BOTTOM_CENTER,
                        easel.theme().muted());
            }
        }
    }

    /// Room for the names of the rows, and for what they are.
    private AxisSpace beside(SlotAxis down) {
        var brush = easel.brush();
        var widest = Math.max(down.widest(brush), brush.width(heat.rowsName()));
        var space = new AxisSpace();
        space.add(Math.min(widest, WIDEST_NAMES) + 2 * GAP, RectangleEdge.LEFT);
        return space;
    }

    private SlotAxis rows() {
        var axis =
                new SlotAxis(
                        heat.rows().stream().map(Plot.Slot::name).toList(),
                        heat.rows().stream().map(Plot.Slot::below).toList(),
                        EDGE,
                        Zoom.WHOLE,
                        easel.theme().text(),
                        easel.theme().muted());
        axis.setInverted(true);
        return axis;
    }

    private DefaultXYZDataset data() {
        var known = heat.tiles().stream().filter(tile -> !tile.thin()).toList();
        var data = new DefaultXYZDataset();
        data.addSeries(
                "",
                new double[][] {
                    known.stream().mapToDouble(Plot.Tile::column).toArray(),
                    known.stream().mapToDouble(Plot.Tile::row).toArray(),
                    known.stream().mapToDouble(Plot.Tile::share).toArray()
                });
        return data;
    }

    private XYBlockRenderer renderer() {
        var renderer = new XYBlockRenderer();
        renderer.setBlockWidth(SIZE);
        renderer.setBlockHeight(SIZE);
        renderer.setPaintScale(
                new PaintScale() {
                    @Override
                    public double getLowerBound() {
                        return 0;
                    }

                    @Override
                    public double getUpperBound() {
                        return 1;
                    }

                    @Override
                    public Paint getPaint(double share) {
                        return easel.theme().shade(depth(share));
                    }
                });
        return renderer;
    }

    private static double depth(double share) {
        return FAINTEST + share * (DARKEST - FAINTEST);
    }

    private List<Placed> tiles(Rectangle2D inside, SlotAxis across, NumberAxis down) {
        var placed = new ArrayList<Placed>();
        var width = inside.getWidth() / across.getRange().getLength();
        var height = inside.getHeight() / down.getRange().getLength();
        for (var tile : heat.tiles()) {
            if (across.getRange().contains(tile.column())) {
                var x = across.valueToJava2D(tile.column(), inside, RectangleEdge.TOP);
                var y = down.valueToJava2D(tile.row(), inside, RectangleEdge.LEFT);
                var shape =
                        new Rectangle2D.Double(
                                x - width * SIZE / 2,
                                y - height * SIZE / 2,
                                width * SIZE,
                                height * SIZE);
                words(tile, shape);
                placed.add(new Placed(tile.item(), tile.row(), tile.column(), shape));
            }
        }
        return placed;
    }

    /// A tile that rests on too few has an edge instead of a filling.
    private void words(Plot.Tile tile, Rectangle2D shape) {
        var theme = easel.theme();
        if (tile.thin()) {
            easel.g().setPaint(theme.line());
            easel.g().setStroke(theme.thinLine());
            easel.g().draw(shape);
        }
        var brush = easel.brush();
        if (brush.width(tile.label()) <= shape.getWidth()
                && brush.height() - 2 <= shape.getHeight()) {
            brush.write(
                    tile.label(),
                    shape.getCenterX(),
                    shape.getCenterY(),
                    TextAnchor.CENTER,
                    tile.thin() ? theme.muted() : theme.on(theme.shade(depth(tile.share()))));
        }
    }
}
