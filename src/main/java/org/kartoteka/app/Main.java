package org.kartoteka.app;

import java.util.List;
import java.util.Locale;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;

/// The one way in: the command line where a command is given, else the window.
///
/// Loads no class of JavaFX itself, so that the command line works where there is no display.
public final class Main {

    /// What the command line can do, as it is typed.
    private static final List<String> COMMANDS = List.of(
            "import", "export", "log", "today", "find", "undo", "backup", "restore", "verify", "demo");

    private static final int REFUSED = 2;

    private Main() {}

    public static void main(String... args) {
        if (!Display.present()) {
            var messages = new Messages(Language.of(Locale.getDefault()), Bundles.ALL);
            System.err.println(messages.get("app.display.none", String.join(", ", COMMANDS)));
            System.exit(REFUSED);
        }
        KartotekaApp.start(args);
    }
}
