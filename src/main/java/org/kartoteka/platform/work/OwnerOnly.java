package org.kartoteka.platform.work;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Files and folders that only their owner may read. On Windows the person's own folder already
/// sees to it.
public final class OwnerOnly {

    private OwnerOnly() {}

    /// Makes `folder` and those above it where they are missing; one that exists keeps its rights.
    public static void folder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (posix(folder)) {
            Files.createDirectories(
                    folder,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    /// Opens the file, made for its owner alone if `options` make it.
    public static FileChannel open(Path file, Set<? extends OpenOption> options)
            throws IOException {
        return posix(file)
                ? FileChannel.open(
                        file,
                        options,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")))
                : FileChannel.open(file, options);
    }

    /// Takes everybody else's rights to a file away that something else has made. Does not open it.
    public static void restrict(Path file) throws IOException {
        if (posix(file)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    /// @throws java.nio.file.FileAlreadyExistsException if it is there
    public static void newFile(Path file) throws IOException {
        if (posix(file)) {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
