package org.kartoteka.platform.paper;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Puts sheets on real paper, after the system's own question for printer and copies.
public final class PaperPrinter {

    /// What became of the wish to print.
    public enum Outcome {
        PRINTED,
        /// The person thought better of it.
        CANCELLED,
        /// This computer has no printer, or it did not take the job.
        NO_PRINTER
    }

    private PaperPrinter() {}

    /// Asks, then prints. Blocks until the job is handed to the printer: never on the UI thread.
    public static Outcome print(String title, List<Paper> papers) {
        try (var document = PdfPaper.document(title, papers)) {
            return print(title, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same with a document made elsewhere, which stays open.
    public static Outcome print(String title, PDDocument document) {
        try {
            var job = PrinterJob.getPrinterJob();
            if (job.getPrintService() == null) {
                return Outcome.NO_PRINTER;
            }
            job.setJobName(title);
            job.setPageable(new PDFPageable(document));
            if (!job.printDialog()) {
                return Outcome.CANCELLED;
            }
            job.print();
            return Outcome.PRINTED;
        } catch (PrinterException refused) {
            return Outcome.NO_PRINTER;
        }
    }
}
