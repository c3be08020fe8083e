package org.kartoteka.platform.db;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/// Reads a backup and believes nothing in it: entries have known names, each once, and no entry may
/// be longer than the list of contents says. Nothing is ever unpacked to a file.
final class BackupFile implements AutoCloseable {

    private static final int MOST_ENTRIES = 200;
    private static final int LONGEST_HEADER = 1 << 20;

    /// Ten million interactions with their journal; more is not ours.
    private static final long MOST_BYTES = 64L << 30;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ZipFile zip;
    private final BackupHeader header;

    private BackupFile(ZipFile zip) throws IOException {
        this.zip = zip;
        this.header = BackupHeader.fromJson(headerBytes());
        requireKnownEntries();
    }

    /// What is done with each row of a table.
    @FunctionalInterface
    interface RowConsumer<E extends Exception> {
        void accept(ObjectNode row) throws E;
    }

    static BackupFile open(Path file) throws IOException {
        var zip = zip(file);
        try {
            return new BackupFile(zip);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    static Backup header(Path file) throws IOException {
        try (var backup = open(file)) {
            return backup.header.of(file);
        }
    }

    static BackupVerdict verify(Path file) {
        try (var backup = open(file)) {
            for (var table : backup.header.tables()) {
                try {
                    backup.check(table);
                } catch (IOException broken) {
                    return new BackupVerdict.Broken(table.name());
                }
            }
            return new BackupVerdict.Sound(backup.header.of(file));
        } catch (IOException unreadable) {
            return new BackupVerdict.Broken(BackupHeader.ENTRY);
        }
    }

    BackupHeader header() {
        return header;
    }

    /// Gives every row of the table, then compares count, length and checksum.
    ///
    /// @throws IOException if the table is not what the list of contents says
    <E extends Exception> void rows(BackupTable table, RowConsumer<E> rows) throws IOException, E {
        this.<E>read(table, lines -> rows.accept(JSON.readTree(lines)));
    }

    /// The same without a look at what the rows say.
    private void check(BackupTable table) throws IOException {
        this.<IOException>read(table, JsonParser::skipChildren);
    }

    /// What is done at the beginning of each row.
    @FunctionalInterface
    private interface RowReader<E extends Exception> {
        void read(JsonParser row) throws IOException, E;
    }

    private <E extends Exception> void read(BackupTable table, RowReader<E> reader)
            throws IOException, E {
        var digest = BackupWriter.sha256();
        var count = 0L;
        try (var stream =
                        new Bounded(
                                new DigestInputStream(
                                        zip.getInputStream(zip.getEntry(table.entry())), digest),
                                table.bytes());
                var lines =
                        JSON.createParser(stream).disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)) {
            for (var token = lines.nextToken(); token != null; token = lines.nextToken()) {
                if (token != JsonToken.START_OBJECT) {
                    throw new IOException("a line that is no row");
                }
                reader.read(lines);
                count++;
            }
            stream.readToEnd();
        }
        if (count != table.rows()
                || !HexFormat.of().formatHex(digest.digest()).equals(table.sha256())) {
            throw new IOException("a table that is not as it was written");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static ZipFile zip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (IllegalArgumentException badName) {
            throw new IOException("not a zip of ours", badName);
        }
    }

    private byte[] headerBytes() throws IOException {
        var entry = zip.getEntry(BackupHeader.ENTRY);
        if (entry == null) {
            throw new IOException("no list of contents");
        }
        try (var stream = zip.getInputStream(entry)) {
            var bytes = stream.readNBytes(LONGEST_HEADER + 1);
            if (bytes.length > LONGEST_HEADER) {
                throw new IOException("a list of contents too long");
            }
            return bytes;
        }
    }

    private void requireKnownEntries() throws IOException {
        var known = header.tables().stream().map(BackupTable::entry).collect(Collectors.toSet());
        known.add(BackupHeader.ENTRY);
        var total =
                header.tables().stream().mapToLong(BackupTable::bytes).reduce(0, BackupFile::sum);
        if (zip.size() > MOST_ENTRIES
                || known.size() != header.tables().size() + 1
                || total < 0
                || total > MOST_BYTES) {
            throw new IOException("too much in it");
        }
        var seen = new HashSet<String>();
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            if (!seen.add(entries.nextElement().getName())) {
                throw new IOException("an entry twice");
            }
        }
        if (!seen.equals(known)) {
            throw new IOException("entries and list of contents differ");
        }
    }

    private static long sum(long a, long b) {
        return a < 0 || b < 0 || a > MOST_BYTES || b > MOST_BYTES ? -1 : a + b;
    }

    /// Ends with a failure where an entry is longer than promised.
    private static final class Bounded extends InputStream {

        private final InputStream source;
        private long left;

        Bounded(InputStream source, long most) {
            this.source = source;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            return counted(source.read(), 1);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var got = source.read(into, offset, length);
            return counted(got, got);
        }

        void readToEnd() throws IOException {
            transferTo(OutputStream.nullOutputStream());
            if (left != 0) {
                throw new IOException("an entry shorter than promised");
            }
        }

        @Override
        public void close() throws IOException {
            source.close();
        }

        private int counted(int answer, int bytes) throws IOException {
            if (answer < 0) {
                return answer;
            }
            left -= bytes;
            if (left < 0) {
                throw new IOException("an entry longer than promised");
            }
            return answer;
        }
    }
}
