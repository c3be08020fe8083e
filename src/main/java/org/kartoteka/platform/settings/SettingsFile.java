package org.kartoteka.platform.settings;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

import org.kartoteka.platform.work.OwnerOnly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Optional;

/// The file that holds the settings. A damaged one is set aside and never overwritten.
public final class SettingsFile {

    private final Path file;
    private final Clock clock;
    private final ObjectMapper json =
            new ObjectMapper()
                    .registerModule(new OptionalAsNull())
                    .enable(SerializationFeature.INDENT_OUTPUT);

    public SettingsFile(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /// What is stored, or the defaults where there is no file or it cannot be understood.
    ///
    /// @throws UncheckedIOException if the file is there and the system does not let us read it
    public Settings read() {
        if (!Files.exists(file)) {
            return Settings.DEFAULTS;
        }
        try {
            return Optional.ofNullable(json.readValue(file.toFile(), Settings.class))
                    .orElse(Settings.DEFAULTS);
        } catch (JacksonException damaged) {
            setAside();
            return Settings.DEFAULTS;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the settings " + file, e);
        }
    }

    private void setAside() {
        try {
            Files.move(
                    file, file.resolveSibling(file.getFileName() + ".damaged-" + clock.millis()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot set the damaged settings aside " + file, e);
        }
    }

    /// Replaces the file as a whole: whoever reads it meets the old or the new one.
    public void write(Settings settings) {
        try {
            OwnerOnly.folder(file.toAbsolutePath().getParent());
            var draft = file.resolveSibling(file.getFileName() + ".part");
            Files.deleteIfExists(draft);
            OwnerOnly.newFile(draft);
            Files.write(draft, json.writeValueAsBytes(settings));
            sync(draft);
            Files.move(
                    draft,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the settings " + file, e);
        }
    }

    private static void sync(Path written) throws IOException {
        try (var channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
