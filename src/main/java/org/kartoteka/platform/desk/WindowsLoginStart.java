package org.kartoteka.platform.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;

/// The value in the person's own `Run` key of the Windows registry. What is written goes in a file
/// for `reg import`, so that no command line has to carry quotes and Cyrillic.
final class WindowsLoginStart implements LoginStart {

    private static final String KEY =
            "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run";
    private static final String VALUE = "Kartoteka";

    /// What Windows takes as a command of this key.
    private static final int LONGEST = 260;

    /// Runs `reg` with these arguments.
    interface Registry {

        /// @return its exit status, 0 where it did what was asked
        int run(List<String> arguments) throws IOException;
    }

    private final Registry registry;

    WindowsLoginStart(Registry registry) {
        this.registry = registry;
    }

    static int reg(List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of("reg"));
        command.addAll(arguments);
        var process =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            return process.onExit().join().exitValue();
        } catch (CompletionException e) {
            throw new IOException("The registry cannot be reached", e);
        }
    }

    @Override
    public boolean isOn() throws IOException {
        return registry.run(List.of("query", KEY, "/v", VALUE)) == 0;
    }

    @Override
    public void turnOn(List<String> command) throws IOException {
        var line =
                command.stream()
                        .map(word -> word.contains(" ") ? '"' + word + '"' : word)
                        .collect(Collectors.joining(" "));
        if (line.length() > LONGEST) {
            throw new IOException("The path of the program is too long to be started at log-in");
        }
        put('"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"');
    }

    @Override
    public void turnOff() throws IOException {
        if (isOn()) {
            put("-");
        }
    }

    private void put(String value) throws IOException {
        var file = Files.createTempFile("kartoteka", ".reg");
        try {
            Files.writeString(
                    file,
                    "\uFEFFWindows Registry Editor Version 5.00\r\n\r\n[%s]\r\n\"%s\"=%s\r\n"
                            .formatted(KEY, VALUE, value),
                    StandardCharsets.UTF_16LE);
            check(registry.run(List.of("import", file.toString())), file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void check(int status, Path file) throws IOException {
        if (status != 0) {
            throw new IOException("The registry refused " + file.getFileName());
        }
    }
}
