package org.kartoteka.platform.db;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Files and folders that only their owner can read: folders 0700, files 0600.
///
/// On Windows the person's profile folder gives the same, so nothing is done there.
public final class OwnerOnly {

    private static final String FOLDER = "rwx------";
    private static final String FILE = "rw-------";

    private OwnerOnly() {}

    /// Makes the folder and its missing parents; one that is there gets the rights.
    public static Path folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, rights(FOLDER));
        }
        return restrict(folder, FOLDER);
    }

    /// Opens the file, made with the rights if it is not there.
    public static FileChannel open(Path file, Set<? extends OpenOption> options) throws IOException {
        return FileChannel.open(file, options, rights(FILE));
    }

    /// Takes everybody else's rights to `file` away. Does not open it.
    public static Path file(Path file) throws IOException {
        return restrict(file, FILE);
    }

    /// Puts `from` in the place of `to` at once and for good: after a power cut there is the one or the other.
    static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        syncFolder(to.getParent());
    }

    /// Brings the content of a file to the disk. Never for the base while it is open.
    static void sync(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    static void syncFolder(Path folder) throws IOException {
        if (!posix()) {
            return; // Windows writes folder entries through and cannot open a folder
        }
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static Path restrict(Path path, String rights) throws IOException {
        if (posix()) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        }
        return path;
    }

    private static FileAttribute<?>[] rights(String rights) {
        return posix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    private static boolean posix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
