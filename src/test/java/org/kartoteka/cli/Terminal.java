package org.kartoteka.cli;

import org.kartoteka.app.Folders;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A terminal of its own for each test: a folder, and what each command printed.
final class Terminal {

    private final Path folder;
    private final Clock clock;

    /// @param out lines of the output stream
    /// @param err lines of the error stream
    record Answer(int status, List<String> out, List<String> err) {

        String text() {
            return String.join("\n", out);
        }
    }

    Terminal(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    Path base() {
        return folder.resolve("base");
    }

    Folders folders() {
        return new Folders(folder.resolve("settings"), folder.resolve("log"));
    }

    /// Runs in English on the base of this terminal.
    Answer run(String... arguments) {
        var whole =
                Stream.concat(
                        Stream.of(arguments),
                        Stream.of("--lang", "en", "--base", base().toString()));
        return runAsWritten(whole.toArray(String[]::new));
    }

    Answer runAsWritten(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var here =
                surroundings(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        var status = new Cli(here).run(arguments);
        return new Answer(status, lines(out), lines(err));
    }

    Surroundings surroundings(PrintStream out, PrintStream err) {
        return new Surroundings(out, err, clock, Locale.ENGLISH, folders());
    }

    private static List<String> lines(ByteArrayOutputStream printed) {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
