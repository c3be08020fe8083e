package org.kartoteka.platform.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where the bytes of a table come from. It can be read as often as needed.
public interface TableSource {

    /// A name to show: the file's, or the empty string for pasted text.
    String name();

    long size() throws IOException;

    InputStream open() throws IOException;

    /// A file, or a pipe by its name, such as `/dev/stdin`.
    static TableSource file(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)
                ? new PipedSource(file)
                : new FileSource(file);
    }

    /// Text from the clipboard, such as cells copied in a spreadsheet.
    static TableSource pasted(String text) {
        return new PastedSource(text.getBytes(StandardCharsets.UTF_8));
    }

    record FileSource(Path file) implements TableSource {

        @Override
        public String name() {
            return file.getFileName() == null ? file.toString() : file.getFileName().toString();
        }

        @Override
        public long size() throws IOException {
            return Files.size(file);
        }

        /// @throws TableRefused if there is no such file, it may not be read, or it is a pipe or a
        ///   device, which could not be read twice
        @Override
        public InputStream open() throws IOException {
            if (file.toString().isEmpty()) {
                throw new TableRefused(TableRefused.Reason.MISSING, name());
            }
            if (Files.isDirectory(file)) {
                throw new TableRefused(TableRefused.Reason.FOLDER, name());
            }
            if (!Files.exists(file)) {
                throw new TableRefused(TableRefused.Reason.MISSING, name());
            }
            if (!Files.isRegularFile(file)) {
                throw new TableRefused(TableRefused.Reason.NO_FILE, name());
            }
            if (!Files.isReadable(file)) {
                throw new TableRefused(TableRefused.Reason.UNREADABLE, name());
            }
            return Files.newInputStream(file);
        }
    }

    record PastedSource(byte[] bytes) implements TableSource {

        @Override
        public String name() {
            return "";
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
