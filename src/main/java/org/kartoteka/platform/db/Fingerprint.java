package org.kartoteka.platform.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/// What a closed file looks like from outside.
///
/// @param size bytes
/// @param checksum CRC-32C of all bytes, or [#NOT_TAKEN]
record Fingerprint(long size, long checksum) {

    static final long NOT_TAKEN = -1;

    /// Above this size reading the whole file would be felt at the start (about 0.1 s from a warm
    /// disk here).
    private static final long CHECKED_SIZE = 256L << 20;

    private static final int BUFFER = 1 << 20;

    /// The fingerprint of a file of any size. Never for the base while it is open.
    static Fingerprint of(Path file) throws IOException {
        return new Fingerprint(Files.size(file), checksumOf(file));
    }

    /// The same without the checksum where the file is too large to read at every start.
    static Fingerprint quick(Path file) throws IOException {
        var size = Files.size(file);
        return new Fingerprint(size, size <= CHECKED_SIZE ? checksumOf(file) : NOT_TAKEN);
    }

    boolean hasChecksum() {
        return checksum != NOT_TAKEN;
    }

    private static long checksumOf(Path file) throws IOException {
        var sum = new CRC32C();
        var buffer = ByteBuffer.allocateDirect(BUFFER);
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            while (channel.read(buffer) >= 0) {
                sum.update(buffer.flip());
                buffer.clear();
            }
        }
        return sum.getValue();
    }
}
