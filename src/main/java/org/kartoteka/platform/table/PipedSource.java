package org.kartoteka.platform.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// What comes through a pipe or from a device. It comes once and tells no size, so it is kept in
/// memory when it is first asked for.
final class PipedSource implements TableSource {

    /// Some four hundred thousand clients. A device may never come to an end.
    private static final int MOST_MEGABYTES = 64;

    private final Path pipe;
    private byte[] bytes;

    PipedSource(Path pipe) {
        this.pipe = pipe;
    }

    @Override
    public String name() {
        return pipe.getFileName().toString();
    }

    @Override
    public long size() throws IOException {
        return content().length;
    }

    /// @throws TableRefused if more comes than is taken, or it may not be read
    @Override
    public InputStream open() throws IOException {
        return new ByteArrayInputStream(content());
    }

    private synchronized byte[] content() throws IOException {
        if (bytes == null) {
            bytes = read();
        }
        return bytes;
    }

    private byte[] read() throws IOException {
        if (!Files.isReadable(pipe)) {
            throw new TableRefused(TableRefused.Reason.UNREADABLE, name());
        }
        var most = MOST_MEGABYTES << 20;
        try (var stream = Files.newInputStream(pipe)) {
            var read = stream.readNBytes(most + 1);
            if (read.length > most) {
                throw new TableRefused(TableRefused.Reason.TOO_LARGE, name(), MOST_MEGABYTES);
            }
            return read;
        }
    }
}
