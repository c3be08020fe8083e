package org.kartoteka.platform.paper;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Sheets as a PDF of A4 pages, each sheet beginning on a page of its own. Needs no display.
///
/// Its letters are those of Liberation Sans (Latin, Cyrillic, Greek), which PDFBox brings with it;
/// a sign that it has not is written as a box, so nothing disappears without a trace.
public final class PdfPaper {

    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private PdfPaper() {}

    /// Blocks; takes some tenths of a second the first time.
    ///
    /// @param title of the document, as a viewer shows it
    public static byte[] bytes(String title, List<Paper> papers) {
        try (var document = document(title, papers)) {
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PDDocument document(String title, List<Paper> papers) throws IOException {
        var document = new PDDocument();
        document.getDocumentInformation().setTitle(title);
        try (var letters = PDDocument.class.getResourceAsStream(FONT)) {
            var font = new PaperFont(PDType0Font.load(document, letters));
            for (var paper : papers) {
                var pages = new PdfPages(document, PDRectangle.A4, font);
                pages.write(paper);
                pages.end();
            }
            return document;
        } catch (IOException | RuntimeException e) {
            document.close();
            throw e;
        }
    }
}
