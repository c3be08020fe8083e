package org.kartoteka.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Another Java process with the same classes, for tests that kill it.
public final class Child implements AutoCloseable {

    private final Process process;
    private final BufferedReader lines;

    private Child(ProcessBuilder builder) throws IOException {
        this.process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        this.lines = process.inputReader();
    }

    private Child(ProcessBuilder builder, Path errors) throws IOException {
        this.process = builder.redirectError(errors.toFile()).start();
        this.lines = process.inputReader();
    }

    private Child(Path file, ProcessBuilder builder) throws IOException {
        this.process = builder.redirectErrorStream(true).redirectOutput(file.toFile()).start();
        this.lines = process.inputReader();
    }

    public static Child running(Class<?> main, String... arguments) throws IOException {
        return new Child(new ProcessBuilder(command(main, arguments)));
    }

    /// A child whose new files everybody could read if the program did not see to it.
    public static Child careless(Path temporary, Class<?> main, String... arguments)
            throws IOException {
        var java = command(main, arguments);
        java.add(1, "-Djava.io.tmpdir=" + temporary);
        var shell = new ArrayList<>(List.of("sh", "-c", "umask 000; exec \"$@\"", "sh"));
        shell.addAll(java);
        return new Child(new ProcessBuilder(shell));
    }

    /// A child whose output and errors go to a file and whose temporary files to a folder of its
    /// own.
    public static Child printingTo(Path file, Path temporary, Class<?> main, String... arguments)
            throws IOException {
        var command = command(main, arguments);
        command.add(1, "-Djava.io.tmpdir=" + temporary);
        return new Child(file, new ProcessBuilder(command));
    }

    /// A child that shows a window, on no display.
    ///
    /// @param errors takes what it writes to its error stream
    public static Child withWindow(Path errors, Class<?> main, String... arguments)
            throws IOException {
        var command = command(main, arguments);
        command.addAll(
                1,
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Djava.awt.headless=true",
                        "-Dtestfx.robot=glass",
                        "-Duser.timezone=Europe/Moscow"));
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("XDG_CONFIG"));
        return new Child(builder, errors);
    }

    private static List<String> command(Class<?> main, String... arguments) {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Dorg.jooq.no-logo=true",
                                "-Dorg.jooq.no-tips=true",
                                "-cp",
                                System.getProperty("java.class.path"),
                                main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /// The next line it prints, or null at its end. A line without an end, cut by a kill, is given
    /// as it is.
    public String line() {
        try {
            return lines.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes one line to it.
    public void say(String line) throws IOException {
        var writer = process.outputWriter();
        writer.write(line + "\n");
        writer.flush();
    }

    /// Ends its input.
    public void end() throws IOException {
        process.outputWriter().close();
    }

    /// Lets it run for a moment of up to `millis`, or to its end.
    public void leaveFor(long millis) throws InterruptedException {
        process.waitFor(millis, TimeUnit.MILLISECONDS);
    }

    /// Kills it as a power failure of the process would: nothing in it gets a chance to finish.
    ///
    /// @return what it had printed and nobody had read
    public List<String> kill() throws InterruptedException {
        process.toHandle()
                .destroyForcibly(); // the process's own method would throw away what it had printed
        var rest = new ArrayList<String>();
        for (var line = line(); line != null; line = line()) {
            rest.add(line);
        }
        process.waitFor();
        return rest;
    }

    /// Asks it to end, as the system does at log-out, and waits until it has.
    ///
    /// @return its exit status
    public int terminate() throws InterruptedException {
        process.toHandle().destroy();
        return process.waitFor();
    }

    public int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
