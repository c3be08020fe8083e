package org.kartoteka.platform.db;

import org.kartoteka.platform.work.OwnerOnly;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32C;

/// The manifest on the disk: two slots written in turn, each with a number and a checksum.
///
/// A write torn by a power cut spoils one slot; the other still tells the state one step earlier,
/// and a base that is one step ahead of its manifest is in order.
final class ManifestFile implements AutoCloseable {

    private static final int SLOT = 16 * 1024;
    private static final String MARK = "kartoteka-manifest";

    private final FileChannel channel;
    private long sequence;
    private volatile Manifest current;

    private ManifestFile(FileChannel channel, Slot newest) {
        this.channel = channel;
        this.sequence = newest.sequence;
        this.current = newest.manifest;
    }

    private record Slot(long sequence, Manifest manifest) {}

    /// The newest manifest that the file holds whole.
    static Optional<Manifest> read(Path file) throws IOException {
        return Files.exists(file)
                ? newest(Files.readAllBytes(file)).map(Slot::manifest)
                : Optional.empty();
    }

    /// Opens the file of a manifest read before, to write on.
    static ManifestFile open(Path file) throws IOException {
        var newest =
                newest(Files.readAllBytes(file)).orElseThrow(() -> new IOException("no manifest"));
        return new ManifestFile(FileChannel.open(file, StandardOpenOption.WRITE), newest);
    }

    /// Writes `manifest` into the file, made if it is not there.
    static void write(Path file, Manifest manifest) throws IOException {
        var last =
                Files.exists(file)
                        ? newest(Files.readAllBytes(file)).map(Slot::sequence).orElse(0L)
                        : 0L;
        try (var target =
                new ManifestFile(
                        OwnerOnly.open(
                                file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE)),
                        new Slot(last, manifest))) {
            target.write(manifest);
        }
        Durable.syncFolder(file.getParent());
    }

    Manifest current() {
        return current;
    }

    /// Returns when `manifest` is on the disk.
    void write(Manifest manifest) throws IOException {
        var json = manifest.toJson();
        var head =
                "%s %d %d %d\n"
                        .formatted(MARK, sequence + 1, json.length, checksum(sequence + 1, json))
                        .getBytes(StandardCharsets.US_ASCII);
        if (head.length + json.length > SLOT) {
            throw new IOException("a manifest of " + json.length + " bytes does not fit");
        }
        var slot = ByteBuffer.allocate(SLOT).put(head).put(json).rewind();
        var position = (sequence + 1) % 2 * SLOT;
        while (slot.hasRemaining()) {
            position += channel.write(slot, position);
        }
        channel.force(false);
        sequence++;
        current = manifest;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static Optional<Slot> newest(byte[] file) {
        var first = slot(file, 0);
        var second = slot(file, SLOT);
        if (first.isPresent() && second.isPresent()) {
            return first.get().sequence > second.get().sequence ? first : second;
        }
        return first.or(() -> second);
    }

    private static Optional<Slot> slot(byte[] file, int from) {
        var to = Math.min(file.length, from + SLOT);
        for (var end = from; end < to; end++) {
            if (file[end] == '\n') {
                return slot(
                        new String(file, from, end - from, StandardCharsets.US_ASCII)
                                .strip()
                                .split(" "),
                        file,
                        end + 1,
                        to);
            }
        }
        return Optional.empty();
    }

    private static Optional<Slot> slot(String[] head, byte[] file, int from, int to) {
        try {
            var length = head.length == 4 && head[0].equals(MARK) ? Integer.parseInt(head[2]) : -1;
            if (length < 0 || length > to - from) {
                return Optional.empty();
            }
            var json = Arrays.copyOfRange(file, from, from + length);
            var number = Long.parseLong(head[1]);
            return checksum(number, json) == Long.parseLong(head[3])
                    ? Optional.of(new Slot(number, Manifest.fromJson(json)))
                    : Optional.empty();
        } catch (IOException | NumberFormatException torn) {
            return Optional.empty();
        }
    }

    /// Over the number too: a new number before an old text must not pass for new.
    private static long checksum(long number, byte[] json) {
        var sum = new CRC32C();
        sum.update(ByteBuffer.allocate(Long.BYTES).putLong(0, number));
        sum.update(json);
        return sum.getValue();
    }
}
