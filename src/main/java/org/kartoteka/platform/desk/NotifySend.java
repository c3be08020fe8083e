package org.kartoteka.platform.desk;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Notifications of Linux desktops that have no tray, by the program `notify-send` of libnotify,
/// which asks the desktop over its own bus.
public final class NotifySend implements Announcer {

    private static final String PROGRAM = "notify-send";

    private final Path program;

    private NotifySend(Path program) {
        this.program = program;
    }

    /// @param searchPath as in the environment variable `PATH`
    public static Optional<NotifySend> in(String searchPath) {
        return Stream.of(searchPath.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, PROGRAM))
                .filter(Files::isExecutable)
                .findFirst()
                .map(NotifySend::new);
    }

    @Override
    public boolean announce(String title, String text) {
        var command = List.of(program.toString(), "--app-name=Kartoteka", "--", title, text);
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException notStarted) {
            return false;
        }
    }
}
