package org.kartoteka.platform.chart;

import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// An axis of named slots at 0, 1, 2 and so on, which leaves names out where they would overlap.
final class SlotAxis extends NumberAxis {

    /// The least space between two names, in pixels at 100 %.
    private static final double GAP = 4;

    /// Names beside lying bars take at most this share of the width.
    private static final double WIDEST_NAME = 0.34;

    /// Between a name and what stands beside it.
    private static final String APART = "  ";

    private final List<String> names;
    private final List<String> notes;

    /// @param edge how much is shown before the first slot and behind the last, in slots
    SlotAxis(List<String> names, double edge, Zoom zoom, Font font, Color color) {
        this(names, names.stream().map(_ -> "").toList(), edge, zoom, font, color);
    }

    /// @param notes what stands beside each name where the slots lie one below the other, and is
    ///   never cut, such as the n of a row; may be empty
    SlotAxis(
            List<String> names,
            List<String> notes,
            double edge,
            Zoom zoom,
            Font font,
            Color color) {
        this.names = List.copyOf(names);
        this.notes = List.copyOf(notes);
        var low = -edge;
        var high = names.size() - 1 + edge;
        setRange(zoom.at(zoom.from(), low, high), zoom.at(zoom.to(), low, high));
        setAxisLineVisible(false);
        setTickMarksVisible(false);
        setTickLabelFont(font);
        setTickLabelPaint(color);
    }

    /// What the widest name needs with its note.
    double widest(Brush brush) {
        return IntStream.range(0, names.size())
                .mapToDouble(slot -> brush.width(names.get(slot) + note(slot)))
                .max()
                .orElse(0);
    }

    private String note(int slot) {
        return notes.get(slot).isEmpty() ? "" : APART + notes.get(slot);
    }

    @Override
    public List<NumberTick> refreshTicks(
            Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
        var brush = new Brush(g, getTickLabelFont());
        var lying = RectangleEdge.isLeftOrRight(edge);
        var room = (lying ? area.getHeight() : area.getWidth()) / getRange().getLength();
        var needed =
                lying
                        ? brush.height()
                        : names.stream().mapToDouble(brush::width).max().orElse(0) + GAP;
        var step = Math.max(1, (int) Math.ceil(needed / Math.max(1, room)));
        var ticks = new ArrayList<NumberTick>();
        for (var slot = 0; slot < names.size(); slot += step) {
            if (getRange().contains(slot) && !names.get(slot).isEmpty()) {
                ticks.add(tick(slot, brush, area, edge));
            }
        }
        return ticks;
    }

    private NumberTick tick(int slot, Brush brush, Rectangle2D area, RectangleEdge edge) {
        var name = names.get(slot);
        return RectangleEdge.isLeftOrRight(edge)
                ? new NumberTick(
                        slot,
                        brush.fitting(name, area.getWidth() * WIDEST_NAME - brush.width(note(slot)))
                                + note(slot),
                        TextAnchor.CENTER_RIGHT,
                        TextAnchor.CENTER_RIGHT,
                        0)
                : new NumberTick(
                        slot,
                        name,
                        edge == RectangleEdge.TOP
                                ? TextAnchor.BOTTOM_CENTER
                                : TextAnchor.TOP_CENTER,
                        TextAnchor.CENTER,
                        0);
    }
}
