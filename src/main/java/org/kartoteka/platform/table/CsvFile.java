package org.kartoteka.platform.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;

import org.kartoteka.platform.work.OwnerOnly;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;

/// A CSV file in the making, readable by its owner only. It takes the place of an older file of its
/// name when it is complete; if it is closed before [#complete] nothing changes.
///
/// Every cell that says anything is quoted, so that whatever stands in it the delimiter is plain to
/// see.
public final class CsvFile implements Closeable {

    private static final byte[] BOM = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final Path file;
    private final Path draft;
    private final CsvWriter writer;
    private boolean complete;

    /// @throws IOException if the folder may not be written to
    public CsvFile(Path file, CsvStyle style) throws IOException {
        this.file = file;
        this.draft = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(draft);
        var channel =
                OwnerOnly.open(
                        draft, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        var stream = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
        if (style.bom()) {
            stream.write(BOM);
        }
        this.writer =
                CsvWriter.builder()
                        .fieldSeparator(style.delimiter())
                        .lineDelimiter(LineDelimiter.CRLF)
                        .quoteStrategy(QuoteStrategies.NON_EMPTY)
                        .build(stream, StandardCharsets.UTF_8);
    }

    public void write(List<String> cells) {
        writer.writeRecord(cells);
    }

    /// Puts the file in its place.
    public void complete() throws IOException {
        writer.close();
        Files.move(
                draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        complete = true;
    }

    @Override
    public void close() throws IOException {
        if (!complete) {
            writer.close();
            Files.deleteIfExists(draft);
        }
    }
}
