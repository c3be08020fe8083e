package org.kartoteka.platform.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;

import org.kartoteka.platform.settings.ThemeChoice;
import org.kartoteka.platform.work.Subscription;

import java.util.List;

/// The looks of one window: light or dark, as the system or as the person says.
///
/// Below are AtlantaFX's rules; `light.css` and `dark.css` give values, `controls.css` gives them
/// roles. UI thread only.
public final class Theme implements AutoCloseable {

    private final Scene scene;
    private final Subscription system;
    private ThemeChoice choice;

    public Theme(Scene scene, ThemeChoice choice) {
        this.scene = scene;
        this.choice = choice;
        var scheme = Platform.getPreferences().colorSchemeProperty();
        var listening = scheme.subscribe(_ -> dress());
        this.system = listening::unsubscribe;
    }

    public void choose(ThemeChoice wanted) {
        choice = wanted;
        dress();
    }

    /// Whether the window is dark now.
    public boolean dark() {
        return switch (choice) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private void dress() {
        var base = dark() ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(base.getUserAgentStylesheet());
        scene.getStylesheets()
                .setAll(
                        List.of(
                                sheet(Theme.class, dark() ? "dark.css" : "light.css"),
                                sheet(Theme.class, "controls.css")));
    }

    /// The address of a style sheet that lies beside `owner`: what a view adds to its own sheets
    /// for what is peculiar to it.
    public static String sheet(Class<?> owner, String name) {
        return owner.getResource(name).toExternalForm();
    }

    @Override
    public void close() {
        system.close();
    }
}
