package org.kartoteka.platform.db;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes one state of a base as a zip: a list of contents and, per table, one JSON object per line
/// and row. Nothing in it can run, and it needs no H2 to be read.
final class BackupWriter {

    /// Rows asked for at once; H2 keeps an answer in memory whole.
    private static final int PAGE = 2_000;

    private static final int BUFFER = 1 << 16;

    private final Connection snapshot;
    private final FileChannel target;

    BackupWriter(Connection snapshot, FileChannel target) {
        this.snapshot = snapshot;
        this.target = target;
    }

    void write(Instant madeAt, Backup.Reason reason) throws SQLException {
        var contents =
                Contents.of(snapshot)
                        .orElseThrow(() -> new StoreFault(StoreFault.Kind.DAMAGED, "no schema"));
        try (var zip =
                new ZipOutputStream(
                        new BufferedOutputStream(Channels.newOutputStream(target), BUFFER))) {
            zip.setLevel(Deflater.BEST_SPEED);
            var tables = new ArrayList<BackupTable>();
            for (var table : contents.rows().entrySet()) {
                tables.add(table(zip, table.getKey(), table.getValue()));
            }
            zip.putNextEntry(new ZipEntry(BackupHeader.ENTRY));
            zip.write(
                    new BackupHeader(
                                    madeAt,
                                    reason,
                                    contents.schema(),
                                    contents.identity(),
                                    contents.lastStep(),
                                    tables)
                            .toJson());
            zip.closeEntry();
            zip.finish();
            zip.flush();
            target.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BackupTable table(ZipOutputStream zip, String name, long expected)
            throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(BackupTable.entryOf(name)));
        var digested = new DigestedLines(zip);
        var rows = rows(name, digested);
        zip.closeEntry();
        if (rows != expected) {
            throw new StoreFault(
                    StoreFault.Kind.DAMAGED,
                    name + " gave " + rows + " rows instead of " + expected);
        }
        return new BackupTable(
                name, rows, digested.bytes, HexFormat.of().formatHex(digested.digest.digest()));
    }

    private long rows(String table, OutputStream lines) throws IOException, SQLException {
        var written = 0L;
        try (var json =
                        new JsonFactory()
                                .createGenerator(lines)
                                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET.mappedFeature());
                var page =
                        snapshot.prepareStatement(
                                "select * from \""
                                        + table
                                        + "\" where \"ID\" > ? order by \"ID\" fetch first "
                                        + PAGE
                                        + " rows only")) {
            json.setRootValueSeparator(null);
            var last = Long.MIN_VALUE;
            for (var found = PAGE; found == PAGE; ) {
                page.setLong(1, last);
                found = 0;
                try (var row = page.executeQuery()) {
                    var columns = columns(row);
                    while (row.next()) {
                        row(json, row, columns);
                        last = row.getLong("ID");
                        found++;
                    }
                }
                written += found;
            }
        }
        return written;
    }

    private record Column(String name, int type) {}

    private static List<Column> columns(ResultSet row) throws SQLException {
        var columns = new ArrayList<Column>();
        for (var i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            columns.add(
                    new Column(
                            row.getMetaData().getColumnName(i),
                            row.getMetaData().getColumnType(i)));
        }
        return columns;
    }

    /// Empty columns are left out; what is no number and no truth value is H2's own text of it.
    private static void row(JsonGenerator json, ResultSet row, List<Column> columns)
            throws IOException, SQLException {
        json.writeStartObject();
        for (var i = 0; i < columns.size(); i++) {
            var text = row.getString(i + 1);
            if (text != null) {
                json.writeFieldName(columns.get(i).name());
                switch (columns.get(i).type()) {
                    case Types.BIGINT, Types.INTEGER, Types.SMALLINT ->
                            json.writeNumber(row.getLong(i + 1));
                    case Types.BOOLEAN -> json.writeBoolean(row.getBoolean(i + 1));
                    default -> json.writeString(text);
                }
            }
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    /// Counts and digests what goes through; closing it leaves the zip open.
    private static final class DigestedLines extends OutputStream {

        private final OutputStream target;
        private final MessageDigest digest = sha256();
        private long bytes;

        DigestedLines(OutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            digest.update(from, offset, length);
            bytes += length;
            target.write(from, offset, length);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
