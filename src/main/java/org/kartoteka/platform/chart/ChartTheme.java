package org.kartoteka.platform.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.util.Map;

/// Colours and letters that charts are painted in: those of the program's style sheets. Lengths are
/// in pixels at 100 %.
///
/// @param text the letters of the chart, in the size of small text
/// @param ink of words
/// @param muted of words that matter less, and of what is thin
/// @param line of the grid
/// @param surface behind everything
record ChartTheme(
        Font text, Color ink, Color muted, Color line, Color surface, Map<Ink, Color> inks) {

    /// The size of small text.
    static final int TEXT_SIZE = 12;

    private static final float TITLE_SIZE = 18;

    /// From line to line of a hatching.
    private static final double HATCH = 8;

    private static final double HATCH_LINE = 2.2;

    private static final double BAND = 0.2;

    ChartTheme {
        inks = Map.copyOf(inks);
    }

    Font title() {
        return text.deriveFont(TITLE_SIZE);
    }

    Color color(Ink of) {
        return inks.get(of);
    }

    /// What a bar or an area is filled with, before it is hatched.
    Color fill(Ink of, boolean thin) {
        return isHatched(of, thin) ? surface : color(of);
    }

    static boolean isHatched(Ink of, boolean thin) {
        return thin || of == Ink.ENDED;
    }

    /// The interval around a line: a tint without transparency, which not every viewer knows.
    Color band(Ink of) {
        return tint(color(of), BAND);
    }

    /// Between the surface, for 0, and the main ink, for 1.
    Color shade(double share) {
        return tint(color(Ink.MAIN), share);
    }

    private Color tint(Color dark, double share) {
        return new Color(
                between(surface.getRed(), dark.getRed(), share),
                between(surface.getGreen(), dark.getGreen(), share),
                between(surface.getBlue(), dark.getBlue(), share));
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + Math.clamp(share, 0, 1) * (to - from));
    }

    /// The words that are read best on `ground`: ink or surface, whichever is farther from it.
    Color on(Color ground) {
        return Math.abs(brightness(ground) - brightness(ink))
                        > Math.abs(brightness(ground) - brightness(surface))
                ? ink
                : surface;
    }

    /// Relative brightness as the eye weighs the three colours (ITU-R BT.709), 0 to 255.
    private static double brightness(Color color) {
        return 0.2126 * color.getRed() + 0.7152 * color.getGreen() + 0.0722 * color.getBlue();
    }

    /// Lines across a shape and an edge around it, as shapes, which every kind of file takes.
    void hatch(Graphics2D g, Shape shape, Ink of, boolean thin) {
        var bounds = shape.getBounds2D();
        var height = bounds.getHeight();
        var lines = new Path2D.Double();
        var from = Math.floor((bounds.getX() - height) / HATCH) * HATCH;
        for (var x = from; x < bounds.getMaxX(); x += HATCH) {
            lines.moveTo(x, bounds.getMaxY());
            lines.lineTo(x + height, bounds.getY());
            lines.lineTo(x + height + HATCH_LINE, bounds.getY());
            lines.lineTo(x + HATCH_LINE, bounds.getMaxY());
            lines.closePath();
        }
        var within = new Area(lines);
        within.intersect(new Area(shape));
        g.setPaint(thin ? muted : color(of));
        g.fill(within);
        g.setStroke(thinLine());
        g.draw(shape);
    }

    Stroke thinLine() {
        return new BasicStroke(1);
    }

    /// Fills a shape as its ink and its number of answers ask.
    void paint(Graphics2D g, Shape shape, Ink of, boolean thin) {
        g.setPaint(fill(of, thin));
        g.fill(shape);
        if (isHatched(of, thin)) {
            hatch(g, shape, of, thin);
        }
    }
}
