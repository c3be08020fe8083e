package org.kartoteka.platform.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

/// Reads back what was saved.
class ChartFilesTest {

    @TempDir Path folder;

    private Path saved(Chart chart, ChartFormat format) throws IOException {
        var file = folder.resolve("chart." + format.ending());
        ChartFiles.write(file, format, chart, Zoom.WHOLE);
        return file;
    }

    @Test
    void aPictureIsFineAndOnLightGround() throws IOException {
        var image = ImageIO.read(saved(SampleCharts.bars(), ChartFormat.PNG).toFile());

        assertEquals(
                List.of(2000, 1120, ChartColors.paper().surface().getRGB()),
                List.of(image.getWidth(), image.getHeight(), image.getRGB(1, 1)));
        assertTrue(holds(image, ChartColors.paper().color(Ink.MAIN).getRGB()));
    }

    private static boolean holds(java.awt.image.BufferedImage image, int color) {
        for (var x = 0; x < image.getWidth(); x += 5) {
            for (var y = 0; y < image.getHeight(); y += 5) {
                if (image.getRGB(x, y) == color) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void aDrawingKeepsItsWordsAsWords() throws Exception {
        for (var chart : SampleCharts.all().values()) {
            var drawing = parsed(saved(chart, ChartFormat.SVG));
            var words = new ArrayList<String>();
            var texts = drawing.getElementsByTagName("text");
            for (var at = 0; at < texts.getLength(); at++) {
                words.add(texts.item(at).getTextContent().strip());
            }
            assertTrue(words.contains(chart.title()), chart.title());
            assertTrue(words.contains(chart.note()), chart.title());
            assertEquals(0, drawing.getElementsByTagName("image").getLength());
            assertEquals(0, drawing.getElementsByTagName("pattern").getLength());
        }
    }

    private static Document parsed(Path file) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(Files.readAllBytes(file)));
    }

    @Test
    void aPageOfA4CarriesTheChartAndTheTable() throws IOException {
        var chart = SampleCharts.heat();
        try (var document = Loader.loadPDF(saved(chart, ChartFormat.PDF).toFile())) {
            var format = document.getPage(0).getMediaBox();
            assertEquals(
                    List.of(842L, 595L),
                    List.of(
                            (long) Math.round(format.getWidth()),
                            (long) Math.round(format.getHeight())));
            assertEquals(chart.title(), document.getDocumentInformation().getTitle());
            assertEquals(4, document.getNumberOfPages());
            var text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("Кто возвращается"));
            assertTrue(text.contains("дек 25 + 11"), text);
            assertTrue(text.contains("ноя 26 + 0"), text);
        }
    }

    @Test
    void aTableIsThatOfTheChartAsARussianSpreadsheetReadsIt() throws IOException {
        var file = saved(SampleCharts.bars(), ChartFormat.CSV);

        assertEquals(
                "\ufeff\"Что\";\"Значение\";\"n\"\r\n"
                        + "\"Оценка 1\";\"3,0\";\"3\"\r\n"
                        + "\"Оценка 2\";\"8,0\";\"8\"\r\n"
                        + "\"Оценка 3\";\"14,0\";\"14\"\r\n"
                        + "\"Оценка 4\";\"55,0\";\"55\"\r\n"
                        + "\"Оценка 5\";\"31,0\";\"31\"\r\n",
                Files.readString(file, StandardCharsets.UTF_8));
    }

    @Test
    void aNameThatLooksLikeAFormulaIsNotRun() throws IOException {
        var named = SampleCharts.named("=HYPERLINK(1)");

        assertEquals(
                "\"'=HYPERLINK(1)\";\"1,0\";\"1\"",
                Files.readString(saved(named, ChartFormat.CSV), StandardCharsets.UTF_8)
                        .lines()
                        .toList()
                        .get(1));
    }

    @Test
    void onlyTheOwnerReadsWhatIsSaved() throws IOException {
        for (var format : ChartFormat.values()) {
            assertEquals(
                    Set.copyOf(PosixFilePermissions.fromString("rw-------")),
                    Files.getPosixFilePermissions(saved(SampleCharts.lying(), format)));
        }
    }
}
