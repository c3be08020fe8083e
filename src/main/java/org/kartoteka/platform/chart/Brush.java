package org.kartoteka.platform.chart;

import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.ArrayList;
import java.util.List;

/// Measures and sets words on a chart.
final class Brush {

    private static final String CUT = "…";

    private final Graphics2D g;
    private final Font font;

    Brush(Graphics2D g, Font font) {
        this.g = g;
        this.font = font;
    }

    /// Round edges of shapes and letters, as the rest of the window has them.
    static void smooth(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    double width(String text) {
        return g.getFontMetrics(font).stringWidth(text);
    }

    double height() {
        return g.getFontMetrics(font).getHeight();
    }

    void write(String text, double x, double y, TextAnchor anchor, Color color) {
        g.setFont(font);
        g.setPaint(color);
        TextUtils.drawAlignedString(text, g, (float) x, (float) y, anchor);
    }

    /// As much of `text` as fits, with a sign where something is left out.
    String fitting(String text, double width) {
        if (width(text) <= width) {
            return text;
        }
        var end = text.length();
        while (end > 0 && width(text.substring(0, end).stripTrailing() + CUT) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return end == 0 ? "" : text.substring(0, end).stripTrailing() + CUT;
    }

    /// Breaks `text` between words into lines that fit.
    List<String> lines(String text, double width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }
}
