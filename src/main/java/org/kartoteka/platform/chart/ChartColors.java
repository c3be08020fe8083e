package org.kartoteka.platform.chart;

import javafx.css.CssParser;
import javafx.scene.paint.Color;

import org.kartoteka.platform.ui.Theme;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Takes the colours of charts out of style sheets, where they stand as values with a name.
final class ChartColors {

    /// The letters of everything that is printed or saved: they look the same on every computer,
    /// and PDFBox brings them.
    private static final String PAPER_LETTERS =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /// How the properties of controls begin; a value of ours has a name of its own.
    private static final String OF_CONTROLS = "-fx-";

    /// What JavaFX calls the letters of the system.
    private static final String SYSTEM = "System";

    private ChartColors() {}

    /// Of what is on the screen.
    ///
    /// @param sheets addresses of the style sheets, later ones over earlier ones
    /// @param family of the letters, as JavaFX names it
    static ChartTheme of(List<String> sheets, String family) {
        return theme(sheets, new Font(family(family), Font.PLAIN, ChartTheme.TEXT_SIZE));
    }

    /// Of what is printed or saved: always light.
    static ChartTheme paper() {
        return theme(List.of(Theme.sheet(Theme.class, "light.css")), paperLetters());
    }

    /// The letters that the system uses for windows.
    private static String family(String family) {
        if (!family.equals(SYSTEM)) {
            return family;
        }
        var name = System.getProperty("os.name");
        if (name.startsWith("Windows")) {
            return "Segoe UI";
        }
        return name.startsWith("Mac") ? "Helvetica Neue" : Font.SANS_SERIF;
    }

    private static Font paperLetters() {
        try (var letters = ChartColors.class.getResourceAsStream(PAPER_LETTERS)) {
            return Font.createFont(Font.TRUETYPE_FONT, letters)
                    .deriveFont((float) ChartTheme.TEXT_SIZE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("PDFBox's letters cannot be read", e);
        }
    }

    private static ChartTheme theme(List<String> sheets, Font letters) {
        var values = new HashMap<String, java.awt.Color>();
        sheets.forEach(sheet -> values.putAll(values(sheet)));
        return new ChartTheme(
                letters,
                value(values, "-text"),
                value(values, "-text-muted"),
                value(values, "-line"),
                value(values, "-surface-raised"),
                Arrays.stream(Ink.values())
                        .collect(Collectors.toMap(ink -> ink, ink -> value(values, ink.token()))));
    }

    private static java.awt.Color value(Map<String, java.awt.Color> values, String token) {
        var value = values.get(token);
        if (value == null) {
            throw new IllegalStateException("No style sheet gives " + token);
        }
        return value;
    }

    private static Map<String, java.awt.Color> values(String sheet) {
        try {
            var values = new HashMap<String, java.awt.Color>();
            for (var rule : new CssParser().parse(URI.create(sheet).toURL()).getRules()) {
                for (var declaration : rule.getDeclarations()) {
                    if (!declaration.getProperty().startsWith(OF_CONTROLS)
                            && declaration.getParsedValue().convert(null) instanceof Color color) {
                        values.put(declaration.getProperty(), toAwt(color));
                    }
                }
            }
            return values;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static java.awt.Color toAwt(Color color) {
        return new java.awt.Color(
                (float) color.getRed(),
                (float) color.getGreen(),
                (float) color.getBlue(),
                (float) color.getOpacity());
    }
}
