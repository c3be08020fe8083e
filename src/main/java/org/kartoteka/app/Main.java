package org.kartoteka.app;

import org.kartoteka.cli.Cli;
import org.kartoteka.cli.LanguageChoice;
import org.kartoteka.cli.Surroundings;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;

import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/// The one way in: the command line where a command is given, else the window.
///
/// Loads no class of JavaFX itself, so that the command line works where there is no display.
public final class Main {

    private static final int REFUSED = 2;

    private Main() {}

    public static void main(String... args) {
        if (Cli.isMeant(args)) {
            LogManager.getLogManager()
                    .reset(); // what libraries have to say is not for the error stream
            System.exit(new Cli(Surroundings.ofSystem()).run(args));
        }
        if (!Display.present()) {
            var messages =
                    new Messages(
                            LanguageChoice.in(args)
                                    .language()
                                    .orElseGet(() -> Language.of(Locale.getDefault())),
                            Bundles.ALL);
            System.err.println(messages.get("app.display.none", String.join(", ", Cli.COMMANDS)));
            System.exit(REFUSED);
        }
        Logger.getLogger("").setLevel(Level.WARNING);
        KartotekaApp.start(args);
    }
}
