package org.kartoteka.platform.ui;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// The icons of the program, from the Feather set. An icon never stands for a word that is nowhere
/// else.
public final class Icons {

    private Icons() {}

    /// An icon in the size and colour of the text around it.
    public static FontIcon of(Ikon icon) {
        var shown = new FontIcon(icon);
        shown.getStyleClass().add("icon");
        return shown;
    }

    /// @param role a style class that gives size and colour, such as `empty-icon`
    public static FontIcon of(Ikon icon, String role) {
        var shown = of(icon);
        shown.getStyleClass().add(role);
        return shown;
    }
}
