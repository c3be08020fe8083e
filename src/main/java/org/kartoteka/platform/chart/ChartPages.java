package org.kartoteka.platform.chart;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.jfree.chart.ui.TextAnchor;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/// A chart for paper: on a page of A4 across, its table on those behind it, so that what the
/// pointer tells on the screen is told too. Blocks.
final class ChartPages {

    private static final String LETTERS =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /// Points to a pixel at 100 %: small text becomes 9 points high.
    private static final float POINTS = 0.75f;

    private static final double MARGIN = 56;

    /// Between the lines of the table, in heights of a line.
    private static final double LEADING = 1.5;

    private final Chart chart;
    private final ChartTheme theme;
    private final Rectangle2D area =
            new Rectangle2D.Double(MARGIN, MARGIN, width() - 2 * MARGIN, height() - 2 * MARGIN);

    private interface Painting {
        void on(Graphics2D g);
    }

    ChartPages(Chart chart, ChartTheme theme) {
        this.chart = chart;
        this.theme = theme;
    }

    private static double width() {
        return PDRectangle.A4.getHeight() / POINTS;
    }

    private static double height() {
        return PDRectangle.A4.getWidth() / POINTS;
    }

    byte[] bytes(Zoom zoom) throws IOException {
        try (var document = document(zoom)) {
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    PDDocument document(Zoom zoom) throws IOException {
        var document = new PDDocument();
        try (var drawer = new PdfBoxGraphics2DFontTextDrawer();
                var letters = PDDocument.class.getResourceAsStream(LETTERS)) {
            document.getDocumentInformation().setTitle(chart.title());
            drawer.registerFont(theme.text().getFontName(), PDType0Font.load(document, letters));
            page(document, drawer, g -> new ChartDrawing(chart, theme).whole(g, area, zoom));
            for (var from = 0; from < chart.items().size(); ) {
                var first = from;
                page(document, drawer, g -> table(g, first));
                from += rowsOfPage();
            }
            return document;
        } catch (IOException | RuntimeException e) {
            document.close();
            throw e;
        }
    }

    private void page(PDDocument document, PdfBoxGraphics2DFontTextDrawer drawer, Painting painting)
            throws IOException {
        var format = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
        var page = new PDPage(format);
        document.addPage(page);
        var g = new PdfBoxGraphics2D(document, (float) width(), (float) height());
        g.setFontTextDrawer(drawer);
        painting.on(g);
        g.dispose();
        try (var content = new PDPageContentStream(document, page)) {
            content.transform(Matrix.getScaleInstance(POINTS, POINTS));
            content.drawForm(g.getXFormObject());
        }
    }

    private double lineHeight() {
        return ChartTheme.TEXT_SIZE * LEADING;
    }

    private int rowsOfPage() {
        return (int) (area.getHeight() / lineHeight()) - 3;
    }

    private void table(Graphics2D g, int first) {
        Brush.smooth(g);
        var brush = new Brush(g, theme.text());
        brush.write(chart.title(), area.getX(), area.getY(), TextAnchor.TOP_LEFT, theme.muted());
        var y = area.getY() + 2 * lineHeight();
        for (var column = 0; column < chart.headings().size(); column++) {
            write(brush, chart.headings().get(column), column, y, true);
        }
        var rows =
                chart.items().subList(first, Math.min(chart.items().size(), first + rowsOfPage()));
        for (var row : rows) {
            y += lineHeight();
            for (var column = 0; column < row.cells().size(); column++) {
                write(
                        brush,
                        CellText.of(row.cells().get(column), chart.locale()),
                        column,
                        y,
                        false);
            }
        }
    }

    private void write(Brush brush, String text, int column, double y, boolean heading) {
        var width = area.getWidth() / chart.headings().size();
        brush.write(
                brush.fitting(text, width - ChartTheme.TEXT_SIZE),
                area.getX() + column * width,
                y,
                TextAnchor.TOP_LEFT,
                heading ? theme.muted() : theme.ink());
    }
}
