package org.kartoteka.platform.db;

import org.h2.mvstore.DataUtils;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Leads H2 to an earlier chunk of a file whose last write was torn.
///
/// A commit appends one chunk, or puts it into a gap, and may write the header that points at it,
/// in one go and in no order. A power cut in between leaves a chunk that is not whole, or a header
/// that points at one, and then H2 does not open the file, or opens it at a chunk before the last
/// good one, which it finds at the file's end. Blanking the torn chunk and pointing the header at
/// the one before brings back all that was synced; H2's own tools do not.
final class ChunkRepair {

    private static final int BLOCK = 4096;
    private static final int LONGEST_HEADER = 1024;
    private static final Pattern CHUNK =
            Pattern.compile("^chunk:([0-9a-f]+),.*?\\bversion:([0-9a-f]{1,15})\\b");
    private static final String DEFAULT_FIELDS = "H:2,blockSize:1000,created:0,format:3";
    private static final List<String> POINTERS =
            List.of("block", "chunk", "version", "fletcher", "clean");

    private final FileChannel file;

    private ChunkRepair(FileChannel file) {
        this.file = file;
    }

    private record Chunk(long block, String id, long version) {}

    /// Makes the chunk of this age the newest of the file.
    ///
    /// @param copy never the base itself
    /// @param age 0 for the newest chunk that has a beginning, 1 for the one before
    /// @return whether there is one
    static boolean lead(Path copy, int age) throws IOException {
        try (var channel =
                FileChannel.open(copy, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return new ChunkRepair(channel).lead(age);
        }
    }

    private boolean lead(int age) throws IOException {
        var chunks = newestFirst();
        if (chunks.size() <= age) {
            return false;
        }
        for (var newer : chunks.subList(0, age)) {
            file.write(ByteBuffer.allocate(BLOCK), newer.block() * BLOCK);
        }
        var header = headerFor(chunks.get(age));
        file.write(ByteBuffer.wrap(header), 0);
        file.write(ByteBuffer.wrap(header), BLOCK);
        file.force(true);
        return true;
    }

    private List<Chunk> newestFirst() throws IOException {
        var chunks = new ArrayList<Chunk>();
        for (var block = 2L; block * BLOCK < file.size(); block++) {
            var chunk = CHUNK.matcher(text(block));
            if (chunk.find()) {
                chunks.add(new Chunk(block, chunk.group(1), Long.parseLong(chunk.group(2), 16)));
            }
        }
        chunks.sort(Comparator.comparing(Chunk::version).reversed());
        return chunks;
    }

    /// One block with a header like the file's own, but for where it points.
    private byte[] headerFor(Chunk chunk) throws IOException {
        var text =
                fields()
                        + ",block:"
                        + Long.toHexString(chunk.block())
                        + ",chunk:"
                        + chunk.id()
                        + ",version:"
                        + Long.toHexString(chunk.version());
        var bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        var checksum = DataUtils.getFletcher32(bytes, 0, bytes.length);
        var whole =
                (text + ",fletcher:" + Integer.toHexString(checksum) + "\n")
                        .getBytes(StandardCharsets.ISO_8859_1);
        return Arrays.copyOf(whole, BLOCK);
    }

    /// What the header says of the file and not of a chunk.
    private String fields() throws IOException {
        var first = header(0);
        var header = first.isPresent() ? first : header(1);
        return Arrays.stream(header.orElse(DEFAULT_FIELDS).split(","))
                .filter(
                        field ->
                                !POINTERS.contains(
                                        field.substring(0, Math.max(0, field.indexOf(':')))))
                .collect(Collectors.joining(","));
    }

    private Optional<String> header(long block) throws IOException {
        var text = text(block);
        var end = text.indexOf('\n');
        return text.startsWith("H:") && end > 0
                ? Optional.of(text.substring(0, end))
                : Optional.empty();
    }

    private String text(long block) throws IOException {
        var buffer = ByteBuffer.allocate(LONGEST_HEADER);
        file.read(buffer, block * BLOCK);
        return new String(buffer.array(), 0, buffer.position(), StandardCharsets.ISO_8859_1);
    }
}
