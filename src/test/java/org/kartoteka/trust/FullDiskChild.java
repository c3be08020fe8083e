package org.kartoteka.trust;

import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.kartoteka.platform.db.BaseLocation;
import org.kartoteka.platform.db.StoreFault;
import org.kartoteka.testing.Bases;
import org.kartoteka.testing.Stored;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Stores and reads on a disk that is full when told so: `FOLDER`, then lines `full`, `free`, `save
/// NAME`, `count`.
public final class FullDiskChild {

    private static volatile boolean full;

    private FullDiskChild() {}

    public static void main(String[] args) throws IOException {
        FilePath.register(new FillingPath());
        var stored = new Stored(Bases.opened(new BaseLocation(Path.of(args[0]))));
        System.out.println("ready");
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            System.out.println(answer(stored, line));
        }
        stored.base().close();
    }

    private static String answer(Stored stored, String line) {
        try {
            switch (line.split(" ")[0]) {
                case "full" -> full = true;
                case "free" -> full = false;
                case "save" -> stored.addWhole(line.substring("save ".length()));
                default -> {
                    return "holds " + stored.wholeNames().size();
                }
            }
            return "done";
        } catch (StoreFault fault) {
            return "refused " + fault.kind();
        }
    }

    /// Takes the place of H2's own path of this name, in this process only.
    public static final class FillingPath extends FilePathWrapper {

        @Override
        public String getScheme() {
            return "async";
        }

        @Override
        public FileChannel open(String mode) throws IOException {
            var file = Path.of(name.substring("async:".length()));
            return new FillingFile(
                    mode.equals("r")
                            ? FileChannel.open(file, StandardOpenOption.READ)
                            : FileChannel.open(
                                    file,
                                    StandardOpenOption.READ,
                                    StandardOpenOption.WRITE,
                                    StandardOpenOption.CREATE));
        }
    }

    private static final class FillingFile extends FileBase {

        private final FileChannel file;

        FillingFile(FileChannel file) {
            this.file = file;
        }

        @Override
        public int read(ByteBuffer into) throws IOException {
            return file.read(into);
        }

        @Override
        public int read(ByteBuffer into, long position) throws IOException {
            return file.read(into, position);
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            requireSpace();
            return file.write(from);
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            requireSpace();
            return file.write(from, position);
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            file.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            file.truncate(size);
            return this;
        }

        @Override
        public void force(boolean metadata) throws IOException {
            file.force(metadata);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }

        private static void requireSpace() throws IOException {
            if (full) {
                throw new IOException("No space left on device");
            }
        }
    }
}
