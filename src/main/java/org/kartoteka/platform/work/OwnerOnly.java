package org.kartoteka.platform.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// Files and folders that only their owner may read. On Windows the person's own folder already sees to it.
public final class OwnerOnly {

    private OwnerOnly() {}

    /// Makes `folder` and those above it where they are missing; one that exists keeps its rights.
    public static void folder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (posix(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    /// @throws java.nio.file.FileAlreadyExistsException if it is there
    public static void newFile(Path file) throws IOException {
        if (posix(file)) {
            Files.createFile(
                    file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
