package org.kartoteka.followups;

import org.kartoteka.platform.work.OwnerOnly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

/// What was typed into the quick log and not stored yet. It outlives the window, and where it is
/// kept in a file, the program too. Any thread.
public final class UnstoredTalk {

    private volatile String line = "";
    private Optional<Path> file = Optional.empty();
    private Executor writers = Runnable::run;
    private String written = "";

    /// Goes on with what the file holds, and keeps in it from now on. Blocks.
    ///
    /// @param writers where the file is written; the newest line wins, in whatever order they run
    public synchronized void keepIn(Path place, Executor writers) {
        this.file = Optional.of(place);
        this.writers = writers;
        try {
            written =
                    Files.exists(place)
                            ? new String(Files.readAllBytes(place), StandardCharsets.UTF_8)
                            : "";
            line = written;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + place, e);
        }
    }

    public String line() {
        return line;
    }

    public void keep(String typed) {
        if (!typed.equals(line)) {
            line = typed;
            writers.execute(this::write);
        }
    }

    /// Writes what is not written yet. Blocks.
    ///
    /// @throws UncheckedIOException if it cannot be written; what is typed later is kept in memory
    ///   only, rather than to complain at every key
    public synchronized void write() {
        var newest = line;
        if (file.isEmpty() || newest.equals(written)) {
            return;
        }
        var place = file.get();
        try {
            replace(place, newest);
            written = newest;
        } catch (IOException e) {
            file = Optional.empty();
            throw new UncheckedIOException("Cannot keep the unfinished talk in " + place, e);
        }
    }

    private static void replace(Path place, String text) throws IOException {
        if (text.isBlank()) {
            Files.deleteIfExists(place);
            return;
        }
        var draft = place.resolveSibling(place.getFileName() + ".part");
        Files.deleteIfExists(draft);
        try (var channel =
                OwnerOnly.open(
                        draft, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
        Files.move(
                draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
