package org.kartoteka.platform.error;

import org.kartoteka.platform.work.OwnerOnly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Optional;

/// Keeps faults in one file that only its owner may read.
///
/// Messages of exceptions are left out, because those of the database and of parsers quote what
/// people typed: types, methods and line numbers are enough to find the place.
public final class FaultLog {

    /// When the log is longer than this it becomes the old one, and the old one goes.
    private static final long MOST_BYTES = 1_000_000;

    private final Path file;
    private final Clock clock;

    public FaultLog(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /// What became of a fault.
    ///
    /// @param file where its details are, empty where nothing could be written
    public record Entry(FaultCode code, Optional<Path> file) {}

    /// Writes the fault down under its code, if there is a place to write to.
    public synchronized Entry record(Throwable fault) {
        var code = FaultCode.of(fault);
        try {
            prepare();
            Files.writeString(
                    file,
                    clock.instant() + " " + details(fault),
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
            return new Entry(code, Optional.of(file));
        } catch (IOException nowhereToWrite) {
            return new Entry(code, Optional.empty());
        }
    }

    /// Code, program and system, and the places of the fault; no text that a person typed.
    public static String details(Throwable fault) {
        var text = new StringBuilder("Kartoteka " + FaultCode.of(fault) + "\n");
        text.append("Java ")
                .append(Runtime.version())
                .append(", ")
                .append(System.getProperty("os.name"));
        text.append(" ").append(System.getProperty("os.version")).append("\n");
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            text.append(cause == fault ? "" : "caused by ")
                    .append(cause.getClass().getName())
                    .append("\n");
            for (var frame : cause.getStackTrace()) {
                text.append("    at ").append(frame).append("\n");
            }
        }
        return text.toString();
    }

    private void prepare() throws IOException {
        OwnerOnly.folder(file.toAbsolutePath().getParent());
        if (Files.exists(file) && Files.size(file) > MOST_BYTES) {
            Files.move(
                    file,
                    file.resolveSibling(file.getFileName() + ".old"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(file)) {
            OwnerOnly.newFile(file);
        }
    }
}
