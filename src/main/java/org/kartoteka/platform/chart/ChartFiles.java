package org.kartoteka.platform.chart;

import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.kartoteka.platform.table.CsvFile;
import org.kartoteka.platform.table.CsvStyle;
import org.kartoteka.platform.work.OwnerOnly;
import org.w3c.dom.Element;

import java.awt.Dimension;
import java.awt.Shape;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/// Charts as files: always on light ground, whatever the screen is. Blocks; any thread but the
/// UI's.
public final class ChartFiles {

    /// Of a picture, in pixels at 100 %: as wide as a page of a report.
    static final int WIDTH = 1000;

    static final int HEIGHT = 560;

    /// A picture is this much finer than a screen of 100 %, to be sharp on paper.
    static final double FINENESS = 2;

    private static final String SVG = "http://www.w3.org/2000/svg";

    /// The letters of the picture, and those of the same widths where they are missing.
    private static final String LETTERS = "Liberation Sans, Arial, Helvetica, sans-serif";

    private ChartFiles() {}

    /// Writes the chart, readable by its owner only.
    ///
    /// @throws IOException if the file cannot be written; an older one is then as it was, where the
    ///   format is CSV
    public static void write(Path file, ChartFormat format, Chart chart, Zoom zoom)
            throws IOException {
        if (format == ChartFormat.CSV) {
            writeCsv(file, chart);
            return;
        }
        var bytes = ByteBuffer.wrap(bytes(format, chart, zoom));
        try (var channel =
                OwnerOnly.open(
                        file,
                        Set.of(
                                StandardOpenOption.CREATE,
                                StandardOpenOption.TRUNCATE_EXISTING,
                                StandardOpenOption.WRITE))) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
    }

    private static byte[] bytes(ChartFormat format, Chart chart, Zoom zoom) throws IOException {
        return switch (format) {
            case PNG -> png(chart, zoom);
            case SVG -> svg(chart, zoom);
            case PDF -> new ChartPages(chart, ChartColors.paper()).bytes(zoom);
            case CSV -> throw new IllegalArgumentException("CSV is written row by row");
        };
    }

    static byte[] png(Chart chart, Zoom zoom) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(
                ChartPicture.forOthers(chart, ChartColors.paper(), WIDTH, HEIGHT, FINENESS, zoom),
                "png",
                bytes);
        return bytes.toByteArray();
    }

    static byte[] svg(Chart chart, Zoom zoom) {
        var context = SVGGeneratorContext.createDefault(document());
        context.setComment(null);
        var g =
                zoom.equals(Zoom.WHOLE)
                        ? new Unclipped(context)
                        : new SVGGraphics2D(context, false);
        g.setSVGCanvasSize(new Dimension(WIDTH, HEIGHT));
        g.setPaint(ChartColors.paper().surface());
        g.fillRect(0, 0, WIDTH, HEIGHT);
        new ChartDrawing(chart, ChartColors.paper())
                .whole(g, ChartPicture.within(WIDTH, HEIGHT), zoom);
        var root = g.getRoot();
        root.setAttribute("viewBox", "0 0 " + WIDTH + " " + HEIGHT);
        nameLetters(root);
        var bytes = new ByteArrayOutputStream();
        try (var writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            g.stream(root, writer, false, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// JFreeChart clips what it draws to its area, which a whole chart does not leave; some viewers
    /// show nothing of what is clipped.
    private static final class Unclipped extends SVGGraphics2D {

        Unclipped(SVGGeneratorContext context) {
            super(context, false);
        }

        @Override
        public void clip(Shape area) {
            // see above
        }
    }

    private static org.w3c.dom.Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK makes no documents", e);
        }
    }

    /// Says which letters do where a computer has not the ones meant.
    private static void nameLetters(Element root) {
        var all = root.getElementsByTagName("*");
        for (var at = 0; at < all.getLength(); at++) {
            if (all.item(at) instanceof Element element
                    && element.getAttribute("font-family").contains("Liberation")) {
                element.setAttribute("font-family", LETTERS);
            }
        }
        if (root.getAttribute("font-family").contains("Liberation")) {
            root.setAttribute("font-family", LETTERS);
        }
    }

    private static void writeCsv(Path file, Chart chart) throws IOException {
        try (var csv = new CsvFile(file, style(chart.locale()))) {
            csv.write(chart.headings());
            for (var item : chart.items()) {
                csv.write(
                        item.cells().stream()
                                .map(cell -> CellText.pasted(cell, chart.locale()))
                                .toList());
            }
            csv.complete();
        }
    }

    private static CsvStyle style(Locale locale) {
        return CellText.isRussian(locale) ? CsvStyle.RUSSIAN_SPREADSHEET : CsvStyle.PLAIN;
    }
}
