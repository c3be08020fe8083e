package org.kartoteka.platform.ui;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.Locale;

/// A small word that says one thing: a tag, a channel, a verdict. Colour never says it alone.
public final class Chip extends Label {

    /// What a chip means, which gives its colour.
    public enum Tone {
        NEUTRAL,
        ACCENT,
        GOOD,
        CAUTION,
        BAD
    }

    public Chip(String text, Tone tone) {
        super(text);
        getStyleClass().addAll("chip", "chip-" + tone.name().toLowerCase(Locale.ROOT));
    }

    public Chip(String text, Tone tone, Ikon icon) {
        this(text, tone);
        setGraphic(Icons.of(icon));
    }

    /// A chip that is pressed in and out, for a filter.
    public static ToggleButton filter(String text) {
        var toggle = new ToggleButton(text);
        toggle.getStyleClass().add("filter-chip");
        toggle.graphicProperty()
                .bind(toggle.selectedProperty().map(in -> in ? Icons.of(Feather.CHECK) : null));
        toggle.setAccessibleText(text);
        return toggle;
    }

    /// A chip with a cross that takes it away.
    ///
    /// @param removeText what the cross does, in words
    public static Button removable(String text, String removeText, Runnable remove) {
        var chip = new Button(text, Icons.of(Feather.X));
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.getStyleClass().add("removable-chip");
        chip.setAccessibleText(removeText);
        chip.setOnAction(_ -> remove.run());
        return chip;
    }
}
