package org.kartoteka.platform.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

class PdfPaperTest {

    @Test
    void whatStandsOnTheSheetStandsInTheFile() throws IOException {
        var sheet =
                new Paper(
                        "Петрова Анна Сергеевна",
                        "к встрече 26.11.2026",
                        List.of(
                                new Paper.Block.Heading("Обещания"),
                                new Paper.Block.Item("до пятницы", "прислать смету"),
                                new Paper.Block.Paragraph("Любит кофе покрепче.")));

        assertEquals(
                List.of(
                        "Петрова Анна Сергеевна",
                        "к встрече 26.11.2026",
                        "Обещания",
                        "до пятницы",
                        "прислать смету",
                        "Любит кофе покрепче."),
                lines(List.of(sheet)));
    }

    @Test
    void everySheetBeginsAPage() throws IOException {
        var sheet = new Paper("Анна", "", List.of());

        assertEquals(3, pages(Collections.nCopies(3, sheet)));
    }

    @Test
    void aLongSheetTakesMorePagesAndLosesNothing() throws IOException {
        var items =
                IntStream.range(0, 300)
                        .<Paper.Block>mapToObj(n -> new Paper.Block.Item("", "строка " + n))
                        .toList();
        var sheet = new Paper("Анна", "", items);

        var text = lines(List.of(sheet));

        assertTrue(pages(List.of(sheet)) > 5);
        assertEquals(301, text.size());
        assertEquals("строка 299", text.getLast());
    }

    @Test
    void aWordWiderThanThePageIsBroken() throws IOException {
        var word = "щ".repeat(500);

        var text = lines(List.of(new Paper("Анна", "", List.of(new Paper.Block.Paragraph(word)))));

        assertTrue(text.size() > 3);
        assertEquals(word, String.join("", text.subList(1, text.size())));
    }

    @Test
    void aSignThatTheFontHasNotIsABoxAndHidesNothing() throws IOException {
        var sheet = new Paper("Анна 🎂", "", List.of(new Paper.Block.Paragraph("a\tb\u0000c 日")));

        assertEquals(List.of("Анна □", "a b c □"), lines(List.of(sheet)));
    }

    @Test
    void asTextItReadsInAnyMessage() {
        var sheet =
                new Paper(
                        "Анна",
                        "завтра",
                        List.of(
                                new Paper.Block.Heading("Обещания"),
                                new Paper.Block.Item("до пятницы", "смета"),
                                new Paper.Block.Item("", "образцы")));

        assertEquals(
                """
                Анна
                завтра

                Обещания
                – до пятницы: смета
                – образцы\
                """,
                PaperText.of(sheet));
    }

    private static List<String> lines(List<Paper> papers) throws IOException {
        try (var document = Loader.loadPDF(PdfPaper.bytes("Справка", papers))) {
            return new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    private static int pages(List<Paper> papers) throws IOException {
        try (var document = Loader.loadPDF(PdfPaper.bytes("Справка", papers))) {
            return document.getNumberOfPages();
        }
    }
}
