package org.kartoteka.platform.chart;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/// A painted chart.
///
/// @param scale pixels of the picture to one pixel at 100 %
/// @param placed where its items are, in pixels at 100 %
record ChartPicture(BufferedImage image, double scale, List<Placed> placed) {

    /// Margin of a picture that leaves the program, in pixels at 100 %.
    private static final double MARGIN = 24;

    static ChartPicture forScreen(
            Chart chart, ChartTheme theme, double width, double height, double scale, Zoom zoom) {
        var image = blank(width, height, scale);
        var g = image.createGraphics();
        g.scale(scale, scale);
        var placed =
                new ChartDrawing(chart, theme)
                        .marks(g, new Rectangle2D.Double(0, 0, width, height), zoom);
        g.dispose();
        return new ChartPicture(image, scale, placed);
    }

    /// On a light ground with its title, to stand in a letter or a report.
    static BufferedImage forOthers(
            Chart chart, ChartTheme theme, double width, double height, double scale, Zoom zoom) {
        var image = blank(width, height, scale);
        var g = image.createGraphics();
        g.setColor(theme.surface());
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.scale(scale, scale);
        new ChartDrawing(chart, theme).whole(g, within(width, height), zoom);
        g.dispose();
        return image;
    }

    static Rectangle2D within(double width, double height) {
        return new Rectangle2D.Double(MARGIN, MARGIN, width - 2 * MARGIN, height - 2 * MARGIN);
    }

    private static BufferedImage blank(double width, double height, double scale) {
        return new BufferedImage(
                Math.max(1, (int) Math.ceil(width * scale)),
                Math.max(1, (int) Math.ceil(height * scale)),
                BufferedImage.TYPE_INT_ARGB_PRE);
    }
}
