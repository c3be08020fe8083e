package org.kartoteka.platform.paper;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

import java.io.IOException;

/// The pages that one sheet takes, filled from the top. All lengths are in points, 1/72 inch.
final class PdfPages {

    private static final float MARGIN = 54;
    private static final float TITLE = 20;
    private static final float HEADING = 12;
    private static final float BODY = 10.5f;
    private static final float SMALL = 9;
    private static final float LEADING = 1.35f;
    private static final float GAP = 6;
    private static final float INDENT = 12;

    /// How far the strokes of letters are widened where others would take a bold font.
    private static final float BOLD = 0.35f;

    private static final float BLACK = 0;
    private static final float GREY = 0.4f;

    /// A line of text as it is to stand.
    private record Style(float size, float grey, boolean bold, float indent) {}

    private static final Style TITLE_STYLE = new Style(TITLE, BLACK, true, 0);
    private static final Style HEADING_STYLE = new Style(HEADING, BLACK, true, 0);
    private static final Style BODY_STYLE = new Style(BODY, BLACK, false, 0);
    private static final Style ITEM_STYLE = new Style(BODY, BLACK, false, INDENT);
    private static final Style ASIDE_STYLE = new Style(SMALL, GREY, false, 0);
    private static final Style ITEM_ASIDE_STYLE = new Style(SMALL, GREY, false, INDENT);

    private final PDDocument document;
    private final PDRectangle format;
    private final PaperFont font;
    private PDPageContentStream page;
    private float y;

    PdfPages(PDDocument document, PDRectangle format, PaperFont font) throws IOException {
        this.document = document;
        this.format = format;
        this.font = font;
        turn();
    }

    void write(Paper paper) throws IOException {
        text(paper.title(), TITLE_STYLE);
        if (!paper.aside().isEmpty()) {
            text(paper.aside(), ASIDE_STYLE);
        }
        for (var block : paper.blocks()) {
            switch (block) {
                case Paper.Block.Heading(String text) -> heading(text);
                case Paper.Block.Paragraph(String text) -> text(text, BODY_STYLE);
                case Paper.Block.Item(String aside, String text) -> item(aside, text);
            }
        }
    }

    void end() throws IOException {
        page.close();
    }

    private void turn() throws IOException {
        var added = new PDPage(format);
        document.addPage(added);
        page = new PDPageContentStream(document, added);
        y = format.getHeight() - MARGIN;
    }

    /// A heading stands with at least one line of what it opens.
    private void heading(String text) throws IOException {
        y -= 2 * GAP;
        if (y - (HEADING + BODY) * LEADING < MARGIN) {
            page.close();
            turn();
        }
        text(text, HEADING_STYLE);
    }

    private void item(String aside, String text) throws IOException {
        y -= GAP / 2;
        if (!aside.isEmpty()) {
            text(aside, ITEM_ASIDE_STYLE);
        }
        text(text, ITEM_STYLE);
    }

    private void text(String text, Style style) throws IOException {
        var width = format.getWidth() - 2 * MARGIN - style.indent();
        for (var line : font.lines(text, style.size(), width)) {
            y -= style.size() * LEADING;
            if (y < MARGIN) {
                page.close();
                turn();
                y -= style.size() * LEADING;
            }
            show(line, style);
        }
    }

    private void show(String line, Style style) throws IOException {
        page.beginText();
        page.setFont(font.font(), style.size());
        page.setNonStrokingColor(style.grey());
        page.setStrokingColor(style.grey());
        page.setRenderingMode(style.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        page.setLineWidth(BOLD);
        page.newLineAtOffset(MARGIN + style.indent(), y);
        page.showText(line);
        page.endText();
    }
}
