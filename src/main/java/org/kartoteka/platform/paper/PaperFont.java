package org.kartoteka.platform.paper;

import org.apache.pdfbox.pdmodel.font.PDFont;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Measures and breaks text in one font. One document at a time.
final class PaperFont {

    /// Stands for a sign that the font has not.
    private static final String MISSING = "\u25a1";

    /// A font measures in thousandths of its size.
    private static final float UNITS = 1_000;

    private final PDFont font;
    private final Map<Integer, String> written = new HashMap<>();

    PaperFont(PDFont font) {
        this.font = font;
    }

    PDFont font() {
        return font;
    }

    /// `text` on one line, in signs that the font has.
    String printable(String text) {
        var printable = new StringBuilder();
        text.codePoints()
                .forEach(
                        sign ->
                                printable.append(
                                        written.computeIfAbsent(sign, this::printableSign)));
        return printable.toString();
    }

    private String printableSign(int sign) {
        if (Character.isISOControl(sign) || Character.isSpaceChar(sign)) {
            return " ";
        }
        var type = Character.getType(sign);
        if (type == Character.FORMAT || type == Character.NON_SPACING_MARK) {
            return "";
        }
        return has(Character.toString(sign)) ? Character.toString(sign) : MISSING;
    }

    private boolean has(String sign) {
        try {
            font.encode(sign);
            return true;
        } catch (IllegalArgumentException | IOException missing) {
            return false;
        }
    }

    /// The width of printable text, in points.
    float width(String text, float size) {
        try {
            return font.getStringWidth(text) / UNITS * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Breaks `text` into lines that are no wider than `width` points: between words where that is
    /// possible, within a word where it is not. A line end in the text ends a line.
    List<String> lines(String text, float size, float width) {
        var lines = new ArrayList<String>();
        for (var paragraph : text.split("\\R", -1)) {
            fill(printable(paragraph).strip(), size, width, lines);
        }
        return lines;
    }

    private void fill(String text, float size, float width, List<String> lines) {
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        var line = new StringBuilder();
        for (int from = breaks.first(), to = breaks.next();
                to != BreakIterator.DONE;
                from = to, to = breaks.next()) {
            var word = text.substring(from, to);
            if (width(line + word.stripTrailing(), size) > width && !line.isEmpty()) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(word);
            while (width(line.toString().stripTrailing(), size) > width && line.length() > 1) {
                var fits = fitting(line, size, width);
                lines.add(line.substring(0, fits));
                line.delete(0, fits);
            }
        }
        lines.add(line.toString().stripTrailing());
    }

    /// How many characters of a word that is too wide fit on a line, at least one.
    private int fitting(CharSequence word, float size, float width) {
        var fits = 1;
        while (fits + 1 < word.length()
                && width(word.subSequence(0, fits + 1).toString(), size) <= width) {
            fits++;
        }
        return Character.isHighSurrogate(word.charAt(fits - 1)) && fits < word.length()
                ? fits + 1
                : fits;
    }
}
